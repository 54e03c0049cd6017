package org.learningdistricts.read;

/**
 * Finds the table among the raw rows of a file or sheet: title lines, the header in one row or
 * more, blank rows, rows that are too short or too long.
 */
final class TableFinder {

    private final TableHandler handler;
    private final Remarks remarks;
    private boolean headerFound;
    private long rows;

    /**
     * @param vocabulary titles that are expected in the header; without any, the header is told by
     *     how it differs from the rows below it, and a table may have none: then {@link
     *     TableHandler#header} is not called
     * @param handler takes the rows of the table
     * @param remarks takes what was repaired; may hold remarks of the caller already
     */
    TableFinder(Vocabulary vocabulary, TableHandler handler, Remarks remarks) {
        this.handler = handler;
        this.remarks = remarks;
    }

    /** Takes the next raw row; blank rows too. */
    void row(SourceRow row) {
        if (row.isBlank()) {
            return;
        }
        if (headerFound) {
            rows++;
            handler.row(row);
        } else {
            headerFound = true;
            handler.header(row);
        }
    }

    /** No row follows: hands over what is held back and says how it went. */
    ReadOutcome finish() {
        return new ReadOutcome.Read(rows, remarks.list());
    }
}
