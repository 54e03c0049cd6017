package org.learningdistricts.intake.check.reading;

import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.check.plain.PlainTable;
import org.learningdistricts.intake.check.plain.RowBatch;
import org.learningdistricts.intake.check.plain.ValueSink;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * The typed rows of a file, laid out as the lake stores them.
 *
 * @param file what was read
 */
public record LakeRows(ReadFile file) implements RowBatch {

    /** The rows of a file that are at hand. */
    public static RowBatch of(ReadFile file) {
        PlainTable plain = file.plain();
        return plain == null || plain.rows() == null ? new LakeRows(file) : plain.rows();
    }

    @Override
    public int rows() {
        return file.rows().size();
    }

    @Override
    public void write(int row, int first, ValueSink sink) {
        TypedRow typed = file.rows().get(row);
        sink.value(first, file.name());
        sink.value(first + 1, file.sheet());
        sink.count(first + 2, typed.line());
        List<Field> fields = file.contract().fields();
        List<String> notApplicable = new ArrayList<>();
        int column = first + SOURCE_COLUMNS;
        for (int i = 0; i < fields.size(); i++) {
            Cell cell = typed.cells().get(i);
            sink.value(column++, cell.value());
            if (cell.state() == CellState.NOT_APPLICABLE) {
                notApplicable.add(fields.get(i).column());
            }
        }
        sink.value(column, notApplicable.isEmpty() ? null : String.join(",", notApplicable));
    }
}
