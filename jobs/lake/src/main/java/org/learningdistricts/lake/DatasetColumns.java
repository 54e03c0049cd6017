package org.learningdistricts.lake;

import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.lake.segment.Column;
import org.learningdistricts.lake.segment.ColumnType;

/** The columns of a dataset's segments: where a row came from, the contract's columns, the x's. */
final class DatasetColumns {

    private DatasetColumns() {}

    static List<Column> of(Contract contract) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.required("submission_id", ColumnType.STRING));
        columns.add(Column.required("source_file", ColumnType.STRING));
        columns.add(Column.optional("source_sheet", ColumnType.STRING));
        columns.add(new Column("source_row", ColumnType.INT32, true, false));
        for (Field field : contract.fields()) {
            columns.add(new Column(field.column(), type(field), field.required(), repeats(field)));
        }
        columns.add(Column.optional("not_applicable", ColumnType.STRING));
        return List.copyOf(columns);
    }

    /** Counts, names and numbers of documents mostly differ; codes and the units' names do not. */
    private static boolean repeats(Field field) {
        return switch (type(field)) {
            case INT64 -> false;
            case STRING ->
                    field.codeList() != null || field.unitCode() != null || field.nameOf() != null;
            default -> true;
        };
    }

    private static ColumnType type(Field field) {
        return switch (field.type()) {
            case STRING -> ColumnType.STRING;
            // A whole number from a code list is a degree, not a count.
            case INTEGER -> field.codeList() == null ? ColumnType.INT64 : ColumnType.INT32;
            case NUMBER -> ColumnType.DECIMAL;
            case BOOLEAN -> ColumnType.BOOLEAN;
            case DATE -> ColumnType.DATE;
            case YEAR -> ColumnType.INT32;
            case DATETIME -> ColumnType.TIMESTAMP;
        };
    }
}
