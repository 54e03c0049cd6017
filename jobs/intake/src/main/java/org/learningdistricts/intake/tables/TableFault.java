package org.learningdistricts.intake.tables;

import org.jspecify.annotations.Nullable;

/**
 * Something in a table of schemas that cannot be so.
 *
 * @param file its path in the schemas folder
 * @param row as a spreadsheet numbers it, null if the file as a whole is at fault
 * @param column null if the row as a whole is at fault
 * @param vi what is wrong and what was expected
 * @param en the same in English
 */
public record TableFault(
        String file, @Nullable Long row, @Nullable String column, String vi, String en) {

    /** In one line, in both languages. */
    public String line() {
        return file
                + (row == null ? "" : ", dòng / row " + row)
                + (column == null ? "" : ", cột / column " + column)
                + ": "
                + vi
                + " / "
                + en;
    }
}
