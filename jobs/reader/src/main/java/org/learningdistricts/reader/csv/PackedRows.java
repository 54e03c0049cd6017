package org.learningdistricts.reader.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Passes the rows of a sheet on, parted into their cells if each of them stands in one cell as a
 * line of text. The first rows are held back until they tell.
 */
public final class PackedRows implements Consumer<SourceRow> {

    private static final int HELD_ROWS = 300;

    private final Vocabulary vocabulary;
    private final Remarks remarks;
    private final Consumer<SourceRow> sink;
    private final List<SourceRow> held = new ArrayList<>();
    private boolean isDecided;
    private @Nullable RecordParser parser;
    private int column = -1;

    /**
     * @param vocabulary words that are expected in the sheet
     * @param remarks takes what was repaired
     * @param sink takes the rows
     */
    public PackedRows(Vocabulary vocabulary, Remarks remarks, Consumer<SourceRow> sink) {
        this.vocabulary = vocabulary;
        this.remarks = remarks;
        this.sink = sink;
    }

    @Override
    public void accept(SourceRow row) {
        if (isDecided) {
            sink.accept(parted(row));
            return;
        }
        held.add(row);
        if (!isLine(row) || held.size() == HELD_ROWS) {
            decide(isLine(row));
        }
    }

    /** No row follows: passes on what is held back. */
    public void finish() {
        if (!isDecided) {
            decide(true);
        }
    }

    /** Whether a row is one text, in the same column as those before it. */
    private boolean isLine(SourceRow row) {
        int filled = -1;
        for (int i = 0; i < row.texts().size(); i++) {
            if (!row.text(i).isBlank()) {
                if (filled >= 0 || row.kind(i) != CellKind.TEXT) {
                    return false;
                }
                filled = i;
            }
        }
        column = column < 0 ? filled : column;
        return filled == column;
    }

    private void decide(boolean areLines) {
        isDecided = true;
        if (areLines && column >= 0) { // else no cell is filled
            List<TextLine> lines =
                    held.stream().map(row -> new TextLine(row.number(), line(row), "\n")).toList();
            DialectFinding dialect =
                    lines.isEmpty() ? null : PackedTable.dialect(lines, vocabulary);
            if (dialect != null) {
                parser = dialect.parser();
            }
        }
        held.forEach(row -> sink.accept(parted(row)));
        held.clear();
    }

    private String line(SourceRow row) {
        return PackedTable.unpacked(row.text(column));
    }

    private SourceRow parted(SourceRow row) {
        RecordParser cells = parser;
        if (cells == null || !isLine(row)) {
            return row;
        }
        boolean isOpen = cells.feed(line(row), "");
        List<String> parts = cells.record().cells();
        if (isOpen || parts.size() < 2) {
            return row;
        }
        remarks.add(PackedLines.remark(row.number(), row.text(column)));
        return SourceRow.ofTexts(row.number(), parts);
    }
}
