package org.learningdistricts.report.annotated;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.learningdistricts.check.SentTable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.file.LimitExceeded;
import org.learningdistricts.report.Answer;

/**
 * Copies the tables of a submission, whatever they were sent as: a sheet for each, named by the
 * table, with the same lines under the same numbers.
 */
final class WholeCopy {

    /** Rows of all tables that a workbook still bears. */
    static final int MOST_ROWS = 50_000;

    /** Titles and notes are a few more. */
    private static final int MOST_LINES = MOST_ROWS + 1_000;

    private final Answer answer;
    private final Contracts contracts;
    private final MaskedLines lines;
    private final Map<SentTable, String> sheets = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean isWhole;
    private int count;

    WholeCopy(Answer answer, Contracts contracts, MaskedLines lines) {
        this.answer = answer;
        this.contracts = contracts;
        this.lines = lines;
        this.isWhole = !answer.tables().isEmpty();
    }

    /**
     * Writes the copy.
     *
     * @throws LimitExceeded if there are too many lines
     */
    TableCopy write(OutputStream out) throws IOException {
        try (PlainWorkbook workbook = new PlainWorkbook(out)) {
            for (Contract contract : contracts.tables()) {
                for (SentTable table : answer.tables()) {
                    if (table.name().equals(contract.name())) {
                        write(table, contract, workbook);
                    }
                }
            }
        }
        return new TableCopy(
                isWhole ? Extent.WHOLE : Extent.INCOMPLETE,
                cell -> {
                    String sheet = sheets.get(cell.table());
                    return sheet == null || !PlainSheet.holds(cell.row(), cell.column())
                            ? null
                            : new Layout.Spot(sheet, cell.row(), cell.column());
                });
    }

    private void write(SentTable table, Contract contract, PlainWorkbook workbook)
            throws IOException {
        String name = contract.name();
        for (int i = 2; !names.add(name); i++) {
            name = contract.name() + " (" + i + ")";
            // Of two sheets for a table only one would be read when the workbook comes back.
            isWhole = false;
        }
        sheets.put(table, name);
        boolean[] isRead = new boolean[1];
        boolean fits =
                workbook.sheet(name, sheet -> isRead[0] = writeLines(table, contract, sheet));
        isWhole = isWhole && fits && isRead[0];
    }

    private boolean writeLines(SentTable table, Contract contract, PlainSheet sheet)
            throws IOException {
        return lines.forEach(
                table,
                contract,
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
