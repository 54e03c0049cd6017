package org.learningdistricts.check;

import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.normalise.Cell;
import org.learningdistricts.normalise.CellState;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.normalise.TypedRow;

/** A name that is not that of the unit whose code stands beside it. */
final class NameDisagrees implements RowCheck {

    static final String RULE = "name-disagrees";

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
