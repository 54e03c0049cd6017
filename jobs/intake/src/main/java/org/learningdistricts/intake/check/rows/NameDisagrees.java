package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;

/** A name that is not that of the unit whose code stands beside it. */
public final class NameDisagrees implements RowCheck {

    public static final String RULE = "name-disagrees";

    private final TableScope table;

    NameDisagrees(TableScope table) {
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
                    scope.unitInForce(String.valueOf(code.value()))
                            .filter(unit -> !scope.isNamed(unit, name))
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
