package org.learningdistricts.reader.encoding;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.table.EndMark;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.UnreadableFile;

/**
 * A pass over a whole file that looks for what is no text in an encoding: what has no meaning
 * there, and control characters.
 */
final class TextScan {

    private static final int SIZE = 1 << 14;

    /** Characters up to this one are those of Western Europe. */
    private static final char LAST_LATIN = '\u00ff';

    private final boolean isUnicode;
    private long line = 1;
    private char previous;
    private boolean hasMarked;
    private boolean hasOther;
    private boolean composed;
    private @Nullable Remark fault;
    private @Nullable Remark faultUnlessAtEnd;

    private TextScan(boolean isUnicode) {
        this.isUnicode = isUnicode;
    }

    static TextScan of(ByteSource source, TextEncoding encoding) throws IOException {
        TextScan scan = new TextScan(encoding.isUnicode());
        try (ComposedReader text = encoding.open(source)) {
            scan.read(text);
        } catch (CharacterCodingException e) {
            scan.fault = UnreadableFile.at(scan.line, "≠ " + encoding.name(), UnreadableFile.TEXT);
        }
        return scan;
    }

    /** The first fault, null if the file is text. */
    @Nullable Remark fault() {
        return fault;
    }

    /** Whether all characters are ASCII. */
    boolean isAscii() {
        return !hasMarked;
    }

    /** Whether there are letters with accents, and all could be ones of Western Europe. */
    boolean isLatin() {
        return hasMarked && !hasOther;
    }

    /** Whether accents stood apart from their letters and were composed. */
    boolean isComposed() {
        return composed;
    }

    /** What marks the end of the text behind its last line, null if nothing does. */
    @Nullable Remark endMark() {
        return fault != null || faultUnlessAtEnd == null
                ? null
                : EndMark.remark(Objects.requireNonNull(faultUnlessAtEnd.row()));
    }

    /** Whether a character controls a device, rather than parting text. */
    static boolean isControl(int c) {
        return c < ' '
                ? c != '\n' && c != '\r' && c != '\t' && c != '\f'
                : c >= '\u007f' && c <= '\u009f';
    }

    /** Whether a character is a letter that is not of Western Europe. */
    static boolean isBeyondLatin(int c) {
        return c > LAST_LATIN && Character.isLetter(c);
    }

    private void read(ComposedReader text) throws IOException {
        char[] buffer = new char[SIZE];
        int read = 0;
        while (read >= 0 && fault == null) {
            read = text.read(buffer, 0, SIZE);
            for (int i = 0; i < read && fault == null; i++) {
                look(buffer[i]);
            }
        }
        composed = text.hasComposed();
    }

    private void look(char c) {
        if (c < ' ') {
            line += c == '\r' || (c == '\n' && previous != '\r') ? 1 : 0;
        } else if (c >= '\u0080') {
            hasMarked = true;
            hasOther |= isBeyondLatin(c);
        }
        if (EndMark.is(c) && (faultUnlessAtEnd != null || previous == '\n' || previous == '\r')) {
            faultUnlessAtEnd = faultUnlessAtEnd == null ? fault(c) : faultUnlessAtEnd;
        } else if (faultUnlessAtEnd != null) {
            fault = faultUnlessAtEnd;
        } else if (isControl(c) && !(isUnicode && c >= '\u0080')) {
            fault = fault(c);
        }
        previous = c;
    }

    private Remark fault(char control) {
        return UnreadableCharacter.remark(line, null, control);
    }
}
