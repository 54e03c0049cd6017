package org.learningdistricts.check;

import org.learningdistricts.contract.Contract;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;

/** A sheet that is named for its table in other words than the template's. */
final class SheetName {

    private static final String RULE = "sheet-name";

    private SheetName() {}

    static void note(Contract table, String file, String sheet, Findings findings) {
        if (!table.isNamed(sheet)) {
            findings.add(RULE, Place.cell(file, sheet, null, null), sheet, table.name());
        }
    }
}
