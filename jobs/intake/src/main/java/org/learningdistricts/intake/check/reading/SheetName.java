package org.learningdistricts.intake.check.reading;

import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** A sheet that is named for its table in other words than the template's. */
final class SheetName {

    private static final String RULE = "sheet-name";

    private SheetName() {}

    static void note(Contract table, String file, String sheet, Findings findings) {
        if (!table.isNamed(sheet)) {
            findings.addWorded(RULE, Place.cell(file, sheet, null, null), sheet, Worded.of(table));
        }
    }
}
