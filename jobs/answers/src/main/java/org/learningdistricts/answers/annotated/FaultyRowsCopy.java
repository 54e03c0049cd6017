package org.learningdistricts.answers.annotated;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningdistricts.answers.answer.CellPlace;
import org.learningdistricts.answers.marker.Mark;
import org.learningdistricts.answers.marker.PlainSheet;
import org.learningdistricts.answers.marker.PlainWorkbook;
import org.learningdistricts.answers.marker.SheetMarks;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;

/**
 * Copies the lines of a submission that hold certain cells, and the titles: a sheet for each table,
 * each line with the number that it has in its file.
 */
final class FaultyRowsCopy {

    private static final String SUFFIX = " (dòng lỗi)";
    private static final String ORIGINAL_ROW = "Dòng gốc / original row";

    private final Contracts contracts;
    private final MaskedLines lines;
    private final MarkedCells cells;
    private final Map<SentTable, Map<Long, List<CellPlace>>> wanted = new LinkedHashMap<>();
    private final Map<CellPlace, Mark> marks = new HashMap<>();
    private final CopyNames names = new CopyNames();

    FaultyRowsCopy(MarkedCells cells, Contracts contracts, MaskedLines lines) {
        this.contracts = contracts;
        this.lines = lines;
        this.cells = cells;
        for (CellPlace cell : cells.places()) {
            // Of a large table that could not be read no rows are looked for again.
            if (cell.table().wasRead()) {
                wanted.computeIfAbsent(cell.table(), table -> new HashMap<>())
                        .computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(cell);
            }
        }
    }

    /** Writes the copy. */
    Extent write(FirstSheetMaker first, OutputStream out) throws IOException {
        try (PlainWorkbook workbook = new PlainWorkbook(out)) {
            for (Contract contract : contracts.tables()) {
                for (SentTable table : wanted.keySet()) {
                    if (table.name().equals(contract.name())) {
                        write(table, contract, workbook);
                    }
                }
            }
            workbook.finish(first.ofCopy(marks, Extent.FAULTY_ROWS));
        }
        return Extent.FAULTY_ROWS;
    }

    private void write(SentTable table, Contract contract, PlainWorkbook workbook)
            throws IOException {
        String sheetName = names.of(table, contract, SUFFIX);
        Map<Long, List<CellPlace>> rows = Objects.requireNonNull(wanted.get(table));
        long header = table.headerRow() == null ? 0 : table.headerRow();
        SheetMarks sheetMarks = new SheetMarks();
        workbook.sheet(
                sheetName,
                sheetMarks,
                sheet ->
                        lines.forEach(
                                table,
                                contract,
                                Math.max(header, Collections.max(rows.keySet())),
                                number -> number == header || rows.containsKey(number),
                                (number, texts) -> {
                                    if (!lines.areTooMany()) {
                                        long row = sheet.rows() + 1;
                                        for (CellPlace cell :
                                                rows.getOrDefault(number, List.of())) {
                                            mark(cell, sheetName, row, sheetMarks);
                                        }
                                        boolean isHeader = number == header;
                                        List<String> all = new ArrayList<>();
                                        all.add(isHeader ? ORIGINAL_ROW : String.valueOf(number));
                                        all.addAll(texts);
                                        sheet.row(row, all, isHeader);
                                    }
                                }));
    }

    private void mark(CellPlace cell, String sheet, long row, SheetMarks sheetMarks) {
        if (PlainSheet.holds(row, cell.column() + 1)) {
            Mark mark = cells.mark(cell, new Layout.Spot(sheet, row, cell.column() + 1));
            marks.put(cell, mark);
            sheetMarks.add(mark);
        }
    }
}
