package org.learningdistricts.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.learningdistricts.receive.ByteSource;

/**
 * Tells the forms of Unicode apart by the first bytes of a file: by the byte order mark, or by the
 * zero bytes that every second byte of UTF-16 is where the letters are ASCII.
 */
enum UnicodeSignature {
    /** Must precede UTF-16, whose mark it starts with. */
    UTF_32LE("fffe0000"),
    UTF_32BE("0000feff"),
    UTF_16LE("fffe"),
    UTF_16BE("feff"),
    UTF_8("efbbbf");

    private static final int SAMPLE = 1 << 12;

    /** At least one letter in so many must be ASCII for UTF-16 to be seen. */
    private static final int ONE_IN = 8;

    private final byte[] mark;
    private final Charset charset;

    UnicodeSignature(String mark) {
        this.mark = HexFormat.of().parseHex(mark);
        this.charset = Charset.forName(name().replace('_', '-'));
    }

    /** The form of Unicode that a file shows; UTF-8 if it shows none. */
    static TextEncoding of(ByteSource source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(SAMPLE);
        }
        for (UnicodeSignature form : values()) {
            if (form.startsWith(start)) {
                return new TextEncoding(form.charset, form.mark.length, FontCode.NONE);
            }
        }
        return new TextEncoding(byZeroBytes(start), 0, FontCode.NONE);
    }

    private boolean startsWith(byte[] start) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || start[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset byZeroBytes(byte[] start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        int enough = Math.max(1, start.length / 2 / ONE_IN);
        if (zeros[0] == 0 && zeros[1] >= enough) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[1] == 0 && zeros[0] >= enough
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }
}
