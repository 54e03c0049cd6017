package org.learningdistricts.intake.check.rows;

import java.util.Map;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;

/** An empty code that was taken from the row's name. */
final class CodeFromName implements CellCheck {

    private static final String RULE = "code-from-name";

    private static final Worded WRITE = new Worded("", "ghi cả mã", "write the code, too");

    /** Where the template finds the code itself. */
    private static final Worded CHOOSE =
            new Worded(
                    "",
                    "chọn tên trong danh sách của ô, tệp mẫu tự ghi mã",
                    "choose the name from the cell's list, the template writes the code");

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.FILLED_FROM_NAME)) {
            String name = cell.name().map(Cell::text).orElse("");
            boolean isWritten = cell.table().isOfTemplate() && cell.field().hasFormula();
            findings.addWorded(
                    RULE,
                    cell.place(),
                    Worded.of(name),
                    Map.of(
                            "expected",
                            Worded.of(String.valueOf(cell.value())),
                            "instead",
                            isWritten ? CHOOSE : WRITE));
        }
    }
}
