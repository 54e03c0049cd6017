package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Another title under which a column arrives.
 *
 * @param table name of the table, null for every table that has the column
 * @param templateVersion older template that has the title, null if it is merely usual
 * @param validFrom first quarter end on which it may be used, null for always
 * @param validTo last such day, null for ever
 */
record ColumnAlias(
        @Nullable String table,
        String column,
        String alias,
        @Nullable String templateVersion,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static ColumnAlias of(CSVRecord row) {
        return new ColumnAlias(
                CsvRows.text(row, "table"),
                row.get("column"),
                row.get("alias"),
                CsvRows.text(row, "template_version"),
                CsvRows.date(row, "valid_from"),
                CsvRows.date(row, "valid_to"));
    }

    boolean isFor(Contract contract, Field field, LocalDate day) {
        return (table == null || table.equals(contract.name()))
                && column.equals(field.name())
                && (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
