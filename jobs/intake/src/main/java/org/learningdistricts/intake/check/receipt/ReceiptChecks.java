package org.learningdistricts.intake.check.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.reference.Collection;

/** The checks of the day of receipt, which may turn out to be an earlier one. */
public final class ReceiptChecks {

    /** Their rules. */
    public static final Set<String> RULES = Set.of(Late.RULE, AfterLastDay.RULE);

    private static final List<ReceiptCheck> CHECKS = List.of(new Late(), new AfterLastDay());

    private ReceiptChecks() {}

    /**
     * Checks a submission.
     *
     * @param received the day on which it was received, Hanoi time
     * @param collection how its quarter is collected
     */
    public static void check(LocalDate received, Collection collection, Findings findings) {
        for (ReceiptCheck check : CHECKS) {
            check.check(received, collection, findings);
        }
    }
}
