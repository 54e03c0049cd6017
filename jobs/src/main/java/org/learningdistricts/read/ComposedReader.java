package org.learningdistricts.read;

import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;

/**
 * Decodes a font code and composes accents while text is read. Text is cut before an ASCII
 * character, which is never a part of what precedes it.
 */
final class ComposedReader extends Reader {

    private static final int SIZE = 1 << 14;

    private final Reader reader;
    private final FontCode font;
    private final char[] buffer = new char[SIZE];
    private int pending;
    private String ready = "";
    private int position;
    private boolean ended;

    ComposedReader(Reader reader, FontCode font) {
        this.reader = reader;
        this.font = font;
    }

    /** The text with its accents composed; the same object if they are. */
    static String compose(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposed(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a character never changes when accents are composed. */
    static boolean isComposed(char c) {
        return c < '\u0300' || (c >= '\u1e00' && c <= '\u1eff');
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == ready.length()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, ready.length() - position);
        ready.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    private void fill() throws IOException {
        int read = reader.read(buffer, pending, SIZE - pending);
        ended = read < 0;
        int end = pending + Math.max(read, 0);
        int cut = ended ? end : cut(end);
        ready = compose(font.decode(new String(buffer, 0, cut)));
        position = 0;
        pending = end - cut;
        System.arraycopy(buffer, cut, buffer, 0, pending);
    }

    /** Where to cut what is in the buffer: as late as it does no harm, in the end anywhere. */
    private int cut(int end) {
        for (int i = end - 1; i > 0; i--) {
            if (buffer[i] < '\u0080') {
                return i;
            }
        }
        return end < SIZE ? 0 : end - 1;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
