package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.UnreadableFile;

/** Stops the reading of a workbook that is refused; caught where the workbook is opened or read. */
public final class WorkbookRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Remark reason;

    public WorkbookRefused(Remark reason) {
        super(reason.rule() + ": " + reason.value());
        this.reason = reason;
    }

    /** A part that is missing or broken. */
    public static WorkbookRefused unreadable(String part, @Nullable String fault) {
        return new WorkbookRefused(UnreadableFile.of(part + ": " + fault, "Excel (.xlsx)"));
    }

    /** A cell that refers to something which is not there. */
    public static WorkbookRefused at(String sheet, long row, int column, String fault) {
        String cell = "«" + sheet + "» " + ColumnLetters.of(column) + row;
        return new WorkbookRefused(
                new Remark(
                        UnreadableFile.RULE, row, column, cell + ": " + fault, "Excel (.xlsx)", 1));
    }

    /** Why it is refused. */
    public Remark reason() {
        return reason;
    }
}
