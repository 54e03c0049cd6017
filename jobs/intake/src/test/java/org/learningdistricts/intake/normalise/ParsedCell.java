package org.learningdistricts.intake.normalise;

import java.util.List;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.schemas.Schemas;

/** One cell of a district's submission for 2025-Q1, and the rules by which it was repaired. */
record ParsedCell(Cell cell, List<String> repairs) {

    private static final Reference REFERENCE = Reference.load(Schemas.bundled());
    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());

    static ParsedCell of(String dataset, String column, String text) {
        return of("001", dataset, column, text, CellKind.TEXT);
    }

    static ParsedCell of(
            String district, String dataset, String column, String text, CellKind kind) {
        Contract contract = CONTRACTS.byTableName(dataset).orElseThrow();
        CellRepairs repairs = new CellRepairs();
        CellParser parser =
                new CellParser(
                        contract.fields().get(contract.indexOf(column)), contract, scope(district));
        Cell cell = parser.parse(text, kind, repairs);
        return new ParsedCell(cell, repairs.list().stream().map(Remark::rule).toList());
    }

    static Scope scope(String district) {
        Quarter quarter = Quarter.parse("2025-Q1");
        Unit unit =
                REFERENCE.units().inForce("district", district, quarter.lastDay()).orElseThrow();
        return Scope.of(quarter, unit, CONTRACTS, REFERENCE);
    }

    /** State or value, then the rules. */
    String summary() {
        String value =
                switch (cell.state()) {
                    case FILLED -> cell.valueText();
                    default -> cell.state().toString();
                };
        return (value + " " + String.join(" ", repairs)).strip();
    }
}
