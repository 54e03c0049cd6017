package org.learningdistricts.intake.check.receipt;

import java.time.LocalDate;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.reference.Collection;

/** A check of the day of receipt alone, which may turn out to be an earlier one. */
interface ReceiptCheck {

    /** Looks at the day on which a submission was received, Hanoi time. */
    void check(LocalDate received, Collection collection, Findings findings);
}
