package org.learningdistricts.intake.check.receipt;

import org.learningdistricts.intake.finding.Findings;

/** A check of the time of receipt alone, which may turn out to be an earlier one. */
interface ReceiptCheck {

    /** Looks at when a submission was received. */
    void check(Receipt receipt, Findings findings);
}
