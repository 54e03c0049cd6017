package org.learningdistricts.intake.check.receipt;

import java.util.List;
import java.util.Set;
import org.learningdistricts.intake.finding.Findings;

/** The checks of the time of receipt, which may turn out to be an earlier one. */
public final class ReceiptChecks {

    /** Their rules. */
    public static final Set<String> RULES =
            Set.of(Late.RULE, AfterLastDay.RULE, QuarterClosed.RULE);

    private static final List<ReceiptCheck> CHECKS =
            List.of(new Late(), new AfterLastDay(), new QuarterClosed());

    private ReceiptChecks() {}

    /** Checks a submission. */
    public static void check(Receipt receipt, Findings findings) {
        for (ReceiptCheck check : CHECKS) {
            check.check(receipt, findings);
        }
    }
}
