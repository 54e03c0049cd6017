package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;

/** A cell whose text is no value of the column's type. */
public final class WrongType implements CellCheck {

    public static final String RULE = "wrong-type";

    private static final String NO_REFERENCE = "#REF!";

    /** Whether a column holds control totals: what they should say is known once all is read. */
    public static boolean isTotal(Field field) {
        return "rows".equals(field.role()) || "control-total".equals(field.role());
    }

    /**
     * Whether a control total shows that what it counted was deleted. What it should say is known
     * to the checks that compare it with the tables.
     */
    public static boolean isLostTotal(Field field, Cell cell) {
        return cell.text().equals(NO_REFERENCE) && isTotal(field);
    }

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.WRONG_TYPE) && !isTotal(cell.field())) {
            findings.addWorded(
                    RULE,
                    cell.place(),
                    cell.cell().sent(),
                    Expectation.insteadOf(cell.cell(), cell.field(), cell.scope()));
        }
    }
}
