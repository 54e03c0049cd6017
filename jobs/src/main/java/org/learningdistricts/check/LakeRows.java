package org.learningdistricts.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Field;
import org.learningdistricts.normalise.Cell;
import org.learningdistricts.normalise.CellState;
import org.learningdistricts.normalise.TypedRow;

/** Lays the typed rows of a file out as the lake stores them. */
final class LakeRows {

    /** Columns that tell where a row came from: file, sheet and row. */
    static final int SOURCE_COLUMNS = 3;

    private LakeRows() {}

    static List<@Nullable Object[]> of(ReadFile file) {
        PlainTable plain = file.plain();
        if (plain != null) {
            return plain.lakeRows(file.name());
        }
        List<@Nullable Object[]> rows = new ArrayList<>(file.rows().size());
        for (TypedRow row : file.rows()) {
            rows.add(row(file, row));
        }
        return rows;
    }

    private static @Nullable Object[] row(ReadFile file, TypedRow row) {
        List<Field> fields = file.contract().fields();
        @Nullable Object[] values =
                emptyRow(file.contract(), file.name(), file.sheet(), row.line());
        List<String> notApplicable = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Cell cell = row.cells().get(i);
            values[SOURCE_COLUMNS + i] = cell.value();
            if (cell.state() == CellState.NOT_APPLICABLE) {
                notApplicable.add(fields.get(i).name());
            }
        }
        values[values.length - 1] =
                notApplicable.isEmpty() ? null : String.join(",", notApplicable);
        return values;
    }

    /** A row that says where it came from, and nothing else yet. */
    static @Nullable Object[] emptyRow(
            Contract contract, String file, @Nullable String sheet, long line) {
        @Nullable Object[] values = new Object[SOURCE_COLUMNS + contract.fields().size() + 1];
        values[0] = file;
        values[1] = sheet;
        values[2] = Math.toIntExact(line);
        return values;
    }
}
