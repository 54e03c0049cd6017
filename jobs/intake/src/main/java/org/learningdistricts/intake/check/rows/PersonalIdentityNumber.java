package org.learningdistricts.intake.check.rows;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.CellState;

/** A run of 12 digits, as personal identity numbers have (Law 91/2025/QH15): counts only. */
public final class PersonalIdentityNumber implements CellCheck {

    public static final String RULE = "personal-identity-number";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.IDENTITY_NUMBER)) {
            findings.add(RULE, cell.place(), cell.text(), null);
        }
    }
}
