package org.learningdistricts.answers.annotated;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.CellPlace;
import org.learningdistricts.answers.marker.Mark;
import org.learningdistricts.answers.marker.PlainSheet;
import org.learningdistricts.answers.marker.PlainWorkbook;
import org.learningdistricts.answers.marker.SheetMarks;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.reader.file.LimitExceeded;

/**
 * Copies the tables of a submission, whatever they were sent as: a sheet for each, named as the
 * office calls it, with the same lines under the same numbers, and marks their cells.
 */
final class WholeCopy {

    /** Rows of all tables that a workbook still bears. */
    static final int MOST_ROWS = 50_000;

    /** Titles and notes are a few more. */
    private static final int MOST_LINES = MOST_ROWS + 1_000;

    private final MaskedLines lines;
    private final Map<SentTable, CopiedSheet> sheets = new LinkedHashMap<>();
    private boolean isWhole;
    private int count;

    private record CopiedSheet(String name, Contract contract) {}

    WholeCopy(Answer answer, Contracts contracts, MaskedLines lines) {
        this.lines = lines;
        this.isWhole = !answer.tables().isEmpty();
        CopyNames names = new CopyNames();
        for (Contract contract : contracts.tables()) {
            List<SentTable> ofContract =
                    answer.tables().stream()
                            .filter(table -> table.name().equals(contract.name()))
                            .toList();
            for (SentTable table : ofContract) {
                sheets.put(table, new CopiedSheet(names.of(table, contract, ""), contract));
            }
            // Of two sheets for a table only one would be read when the workbook comes back.
            isWhole &= ofContract.size() < 2;
        }
    }

    /**
     * Writes the copy.
     *
     * @throws LimitExceeded if there are too many lines
     */
    Extent write(MarkedCells cells, FirstSheetMaker first, OutputStream out) throws IOException {
        Map<CellPlace, Mark> marks = cells.marks(this::spot);
        Map<String, SheetMarks> bySheet = SheetMarks.bySheet(List.copyOf(marks.values()));
        try (PlainWorkbook workbook = new PlainWorkbook(out)) {
            for (Map.Entry<SentTable, CopiedSheet> sheet : sheets.entrySet()) {
                String name = sheet.getValue().name();
                boolean[] isRead = new boolean[1];
                boolean fits =
                        workbook.sheet(
                                name,
                                bySheet.getOrDefault(name, SheetMarks.none()),
                                rows ->
                                        isRead[0] =
                                                writeLines(
                                                        sheet.getKey(),
                                                        sheet.getValue().contract(),
                                                        rows));
                isWhole = isWhole && fits && isRead[0];
            }
            Extent extent = isWhole ? Extent.WHOLE : Extent.INCOMPLETE;
            workbook.finish(first.ofCopy(marks, extent));
            return extent;
        }
    }

    private Layout.@Nullable Spot spot(CellPlace cell) {
        CopiedSheet sheet = sheets.get(cell.table());
        return sheet == null || !PlainSheet.holds(cell.row(), cell.column())
                ? null
                : new Layout.Spot(sheet.name(), cell.row(), cell.column());
    }

    private boolean writeLines(SentTable table, Contract contract, PlainSheet sheet)
            throws IOException {
        return lines.forEach(
                table,
                contract,
                Long.MAX_VALUE,
                number -> true,
                (number, texts) -> {
                    checkCount();
                    sheet.row(number, texts, isHeader(table, number));
                });
    }

    private void checkCount() throws LimitExceeded {
        if (++count > MOST_LINES || lines.areTooMany()) {
            throw new LimitExceeded("rows", MOST_ROWS);
        }
    }

    private static boolean isHeader(SentTable table, long number) {
        return table.headerRow() != null && table.headerRow() == number;
    }
}
