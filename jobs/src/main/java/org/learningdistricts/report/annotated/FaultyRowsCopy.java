package org.learningdistricts.report.annotated;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningdistricts.check.SentTable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.report.CellPlace;

/**
 * Copies the lines of a submission that hold certain cells, and the titles: a sheet for each table,
 * each line with the number that it has in its file.
 */
final class FaultyRowsCopy {

    private static final String SHEET = "%s (dòng lỗi)";
    private static final String ORIGINAL_ROW = "Dòng gốc / original row";

    private final Contracts contracts;
    private final MaskedLines lines;
    private final Map<SentTable, Set<Long>> wanted = new LinkedHashMap<>();
    private final Map<Line, Layout.Spot> copied = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private record Line(SentTable table, long number) {}

    FaultyRowsCopy(Collection<CellPlace> cells, Contracts contracts, MaskedLines lines) {
        this.contracts = contracts;
        this.lines = lines;
        for (CellPlace cell : cells) {
            wanted.computeIfAbsent(cell.table(), table -> new HashSet<>()).add(cell.row());
        }
    }

    /** Writes the copy. */
    TableCopy write(OutputStream out) throws IOException {
        try (PlainWorkbook workbook = new PlainWorkbook(out)) {
            for (Contract contract : contracts.tables()) {
                for (SentTable table : wanted.keySet()) {
                    if (table.name().equals(contract.name())) {
                        write(table, contract, workbook);
                    }
                }
            }
        }
        return new TableCopy(
                Extent.FAULTY_ROWS,
                cell -> {
                    Layout.Spot first = copied.get(new Line(cell.table(), cell.row()));
                    return first == null || !PlainSheet.holds(first.row(), cell.column() + 1)
                            ? null
                            : new Layout.Spot(first.sheet(), first.row(), cell.column() + 1);
                });
    }

    private void write(SentTable table, Contract contract, PlainWorkbook workbook)
            throws IOException {
        String name = SHEET.formatted(contract.name());
        for (int i = 2; !names.add(name); i++) {
            name = SHEET.formatted(contract.name() + " " + i);
        }
        String sheetName = name;
        Set<Long> numbers = wanted.getOrDefault(table, Set.of());
        long header = table.headerRow() == null ? 0 : table.headerRow();
        workbook.sheet(
                name,
                sheet ->
                        lines.forEach(
                                table,
                                contract,
                                number -> number == header || numbers.contains(number),
                                (number, texts) -> {
                                    if (!lines.areTooMany()) {
                                        boolean isHeader = number == header;
                                        String first =
                                                isHeader ? ORIGINAL_ROW : String.valueOf(number);
                                        List<String> all = new ArrayList<>(List.of(first));
                                        all.addAll(texts);
                                        long row = sheet.rows() + 1;
                                        sheet.row(row, all, isHeader);
                                        copied.put(
                                                new Line(table, number),
                                                new Layout.Spot(sheetName, row, 0));
                                    }
                                }));
    }
}
