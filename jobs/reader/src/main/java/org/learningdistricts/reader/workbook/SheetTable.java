package org.learningdistricts.reader.workbook;

import java.util.List;
import org.learningdistricts.reader.table.BlankLines;
import org.learningdistricts.reader.table.BlankTable;
import org.learningdistricts.reader.table.MergedRange;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableFinder;
import org.learningdistricts.reader.table.TableHandler;
import org.learningdistricts.reader.table.Vocabulary;

/** Finds the table in the rows of a sheet, and says what is blank or merged around and in it. */
final class SheetTable implements TableHandler {

    private final TableHandler handler;
    private final Remarks remarks;
    private final MergedCells merged;
    private final TableFinder finder;
    private long firstBlank;
    private long blank;
    private long last;

    SheetTable(
            Vocabulary vocabulary,
            TableHandler handler,
            Remarks remarks,
            List<MergedRange> merged) {
        this.handler = handler;
        this.remarks = remarks;
        this.merged = new MergedCells(merged, remarks);
        this.finder = TableFinder.ofSheet(vocabulary, this, remarks, merged);
    }

    /** Takes the next row of the sheet that holds something. */
    void next(SourceRow row) {
        long gap = row.number() - last - 1;
        if (gap > 0 && blank == 0) {
            firstBlank = last + 1;
        }
        blank += gap;
        last = row.number();
        finder.row(row);
    }

    /** Says how it went; no row follows. */
    ReadOutcome finish() {
        if (last == 0) {
            return new ReadOutcome.Refused(BlankTable.remark(), remarks.list());
        }
        if (blank > 0) {
            remarks.add(BlankLines.of(firstBlank, blank));
        }
        ReadOutcome outcome = finder.finish();
        merged.finish();
        return outcome instanceof ReadOutcome.Read read
                ? new ReadOutcome.Read(read.rows(), remarks.list())
                : new ReadOutcome.Refused(((ReadOutcome.Refused) outcome).reason(), remarks.list());
    }

    @Override
    public void aside(SourceRow row) {
        handler.aside(row);
    }

    @Override
    public void header(SourceRow row) {
        merged.header(row);
        handler.header(row);
    }

    @Override
    public void row(SourceRow row) {
        handler.row(row.with(merged.row(row)));
    }
}
