package org.learningdistricts.intake.check.receipt;

import java.time.LocalDate;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** Received after the due day, 20th of the last month (TT 19/2020, NĐ 09/2019). */
final class Late implements ReceiptCheck {

    static final String RULE = "late";

    @Override
    public void check(Receipt receipt, Findings findings) {
        LocalDate due = receipt.collection().dueDay();
        if (receipt.day().isAfter(due)) {
            findings.add(RULE, Place.nowhere(), receipt.day().toString(), due.toString());
        }
    }
}
