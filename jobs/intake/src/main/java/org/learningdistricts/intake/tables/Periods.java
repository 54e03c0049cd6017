package org.learningdistricts.intake.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.tables.TableRows.Row;

/** Rows that hold for a time: from {@code valid_from} to {@code valid_to}, both included. */
final class Periods {

    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";

    private Periods() {}

    /** Finds those that end before they begin, and those that hold beside another of their key. */
    static void check(TableRows table, List<TableFault> faults) {
        if (table.schema().column(FROM).isEmpty()) {
            return;
        }
        for (Row row : table.rows()) {
            if (to(row).isBefore(from(row))) {
                faults.add(
                        new TableFault(
                                table.schema().path(),
                                row.number(),
                                TO,
                                "kết thúc trước khi bắt đầu",
                                "ends before it begins"));
            }
        }
        List<String> key = table.schema().once();
        if (key != null) {
            Map<List<String>, List<Row>> byKey = new HashMap<>();
            table.rows()
                    .forEach(
                            row ->
                                    byKey.computeIfAbsent(row.cells(key), k -> new ArrayList<>())
                                            .add(row));
            byKey.values().forEach(rows -> checkApart(table.schema(), rows, faults));
        }
    }

    private static void checkApart(TableSchema schema, List<Row> rows, List<TableFault> faults) {
        rows.sort(Comparator.comparing(Periods::from).thenComparing(Row::number));
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.get(i - 1);
            Row row = rows.get(i);
            if (!to(before).isBefore(from(row))) {
                faults.add(
                        new TableFault(
                                schema.path(),
                                row.number(),
                                FROM,
                                "trùng thời hạn với dòng "
                                        + before.number()
                                        + "; dòng đó cần kết thúc trước ngày này",
                                "holds beside row "
                                        + before.number()
                                        + ", which should end before this day"));
            }
        }
    }

    private static LocalDate from(Row row) {
        String text = row.cell(FROM);
        return text.isEmpty() ? LocalDate.MIN : LocalDate.parse(text);
    }

    private static LocalDate to(Row row) {
        String text = row.cell(TO);
        return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
    }
}
