package org.learningdistricts.reader.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.learningdistricts.reader.file.ByteSource;

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

    /** At least one character in so many must be ASCII for UTF-16 to be seen. */
    private static final int ONE_IN = 4;

    private static final int FEWEST = 2;

    /** The byte order mark in hexadecimal. */
    private final String mark;

    UnicodeSignature(String mark) {
        this.mark = mark;
    }

    /** The form of Unicode that a file shows; UTF-8 if it shows none. */
    static TextEncoding of(ByteSource source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(SAMPLE);
        }
        String hexadecimal = HexFormat.of().formatHex(start);
        for (UnicodeSignature form : values()) {
            if (hexadecimal.startsWith(form.mark)) {
                Charset charset = Charset.forName(form.name().replace('_', '-'));
                return new TextEncoding(charset, form.mark.length() / 2, FontCode.NONE);
            }
        }
        return new TextEncoding(byZeroBytes(start), 0, FontCode.NONE);
    }

    private static Charset byZeroBytes(byte[] start) {
        int[] zeros = new int[2];
        int letters = 0;
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
            boolean isOfPair = i % 2 == 1 && isPlain(start[i - 1]) && isPlain(start[i]);
            letters += isOfPair ? 1 : 0;
        }
        int enough = Math.max(Math.max(FEWEST, start.length / 2 / ONE_IN), letters);
        if (zeros[0] == 0 && zeros[1] >= enough) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[1] == 0 && zeros[0] >= enough
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    /** Two such bytes are two letters of ASCII, or a sign that text beside ASCII hardly has. */
    private static boolean isPlain(byte b) {
        return b == '\n' || b == '\r' || b >= ' ';
    }
}
