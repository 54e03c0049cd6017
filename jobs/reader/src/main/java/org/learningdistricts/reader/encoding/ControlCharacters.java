package org.learningdistricts.reader.encoding;

import org.learningdistricts.reader.table.Remark;

/** Control characters in a cell that stand for signs of Windows: dashes, quotes, an ellipsis. */
public final class ControlCharacters {

    public static final String RULE = "control-characters";

    private ControlCharacters() {}

    static Remark remark(long row, int column, char meant, String text) {
        return new Remark(RULE, row, column, String.valueOf(meant), text, 1);
    }
}
