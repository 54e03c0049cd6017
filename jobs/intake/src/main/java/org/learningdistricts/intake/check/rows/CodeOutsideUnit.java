package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;

/** A code of a unit in force that the submitting unit does not report for. */
final class CodeOutsideUnit implements RowCheck {

    private static final String RULE = "code-outside-unit";

    private final TableScope table;

    CodeOutsideUnit(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        Scope scope = table.submission();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Field field = table.contract().fields().get(i);
            if (field.unitCode() != null
                    && cell.value() instanceof String code
                    && scope.unitInForce(code).isPresent()
                    && scope.unitsOf(field).stream().noneMatch(u -> u.code().equals(code))) {
                findings.add(
                        RULE, table.cell(row, field), code, SubmittedUnits.codes(scope, field));
            }
        }
    }
}
