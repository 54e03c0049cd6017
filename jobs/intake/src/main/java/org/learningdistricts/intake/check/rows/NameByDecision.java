package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;

/** A name that agrees with the code beside it only because a person decided so. */
final class NameByDecision implements RowCheck {

    private static final String RULE = "name-by-decision";

    private final TableScope table;

    NameByDecision(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        Scope scope = table.submission();
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = table.contract().fields().get(i);
            if (field.nameOf() != null && row.cells().get(i).value() instanceof String name) {
                Cell code = row.cell(table.contract(), field.nameOf());
                if (code.state() == CellState.FILLED) {
                    scope.unitInForce(code.valueText())
                            .filter(unit -> !scope.reference().names().agree(unit.name(), name))
                            .filter(unit -> scope.isNamed(unit, name))
                            .ifPresent(
                                    unit ->
                                            findings.add(
                                                    RULE,
                                                    table.cell(row, field),
                                                    name,
                                                    unit.code() + " " + unit.name()));
                }
            }
        }
    }
}
