package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.io.Writer;

/** A piece of a part that is held in memory, as far as that is large enough. */
final class HeldText extends Writer {

    private static final int LONGEST = 1 << 24;

    private final String part;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param part name of the part, for messages
     */
    HeldText(String part) {
        this.part = part;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + length > LONGEST) {
            throw new UnexpectedMarkup(part, "characters > " + LONGEST);
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
