package org.learningdistricts.reader.encoding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnmappableCharacterException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a font code and composes accents while text is read. Text is cut before an ASCII
 * character, which is never a part of what precedes it. A letter without a meaning ends the text
 * with an exception, as a byte without one does.
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
    private boolean composed;
    private @Nullable CharacterCodingException fault;

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
    private static boolean isComposed(char c) {
        return c < '\u0300' || (c >= '\u1e00' && c <= '\u1eff');
    }

    /** Whether text that has been read was changed by composing accents. */
    boolean hasComposed() {
        return composed;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (position == ready.length()) {
            if (fault != null) {
                throw fault;
            }
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
        int read = -1;
        try {
            read = reader.read(buffer, pending, SIZE - pending);
        } catch (CharacterCodingException e) {
            fault = e;
        }
        ended = read < 0;
        int end = pending + Math.max(read, 0);
        int cut = ended ? end : cut(end);
        ready = letters(new String(buffer, 0, cut));
        position = 0;
        pending = end - cut;
        System.arraycopy(buffer, cut, buffer, 0, pending);
    }

    private String letters(String characters) {
        int bad = font.firstFault(characters);
        if (bad >= 0) {
            fault = new UnmappableCharacterException(1);
        }
        String decoded = font.decode(bad < 0 ? characters : characters.substring(0, bad));
        String letters = compose(decoded);
        composed |= !letters.equals(decoded);
        return letters;
    }

    /** Where to cut what is in the buffer: as late as does no harm; in a full one anywhere. */
    private int cut(int end) {
        boolean isFull = end > SIZE - 2;
        for (int i = end - 1; i > (isFull ? SIZE / 2 : 0); i--) {
            if (buffer[i] < '\u0080') {
                return i;
            }
        }
        return isFull ? end - 1 : 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
