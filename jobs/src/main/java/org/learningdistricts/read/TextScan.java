package org.learningdistricts.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.receive.ByteSource;

/**
 * A pass over a whole file that looks for what is no text in a charset: bytes without a character,
 * and control characters.
 */
final class TextScan {

    private static final int SIZE = 1 << 16;

    private long line = 1;
    private char previous;
    private boolean ascii = true;
    private @Nullable Remark fault;
    private @Nullable Long decomposedLine;

    private TextScan() {}

    /**
     * Scans a file.
     *
     * @param skipped bytes at its start that are no text
     */
    static TextScan of(ByteSource source, int skipped, Charset charset) throws IOException {
        TextScan scan = new TextScan();
        try (InputStream in = source.open()) {
            in.skipNBytes(skipped);
            scan.run(in, charset);
        }
        return scan;
    }

    /** The first fault, null if the file is text. */
    @Nullable Remark fault() {
        return fault;
    }

    /** Whether all characters are ASCII. */
    boolean isAscii() {
        return ascii;
    }

    /** The first line that holds a character that composing may change, null if none does. */
    @Nullable Long decomposedLine() {
        return decomposedLine;
    }

    private void run(InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(SIZE);
        CharBuffer chars = CharBuffer.allocate(SIZE);
        boolean ended = false;
        while (!ended && fault == null) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars, ended);
            look(chars.flip());
            chars.clear();
            bytes.compact();
            if (fault == null && result.isError()) {
                fault = fault("not " + charset.name(), charset);
            }
        }
    }

    private void look(CharBuffer chars) {
        for (int i = 0; i < chars.length() && fault == null; i++) {
            char c = chars.charAt(i);
            if (c == '\r' || c == '\n' && previous != '\r') {
                line++;
            } else if (Character.isISOControl(c) && "\t\n\f".indexOf(c) < 0) {
                String name = c == 0 ? "NUL" : String.format("U+%04X", (int) c);
                fault = Remark.onRow("unreadable-file", line, name, "UTF-8");
            }
            ascii &= c < '\u0080';
            if (decomposedLine == null && !ComposedReader.isComposed(c)) {
                decomposedLine = line;
            }
            previous = c;
        }
    }

    private Remark fault(String value, Charset charset) {
        return Remark.onRow("unreadable-file", line, value, charset.name());
    }
}
