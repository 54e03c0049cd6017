package org.learningdistricts.reader.workbook;

import org.learningdistricts.reader.table.Remark;

/** How the opening of a workbook went. */
public sealed interface WorkbookOpening {

    /**
     * The workbook can be read; who opened it closes it.
     *
     * @param workbook the workbook
     */
    record Opened(Workbook workbook) implements WorkbookOpening {}

    /**
     * It is no workbook that can be read.
     *
     * @param reason why, with what to do about it
     */
    record NotOpened(Remark reason) implements WorkbookOpening {}
}
