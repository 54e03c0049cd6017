package org.learningdistricts.intake.receive;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.reference.DateOrder;

/**
 * A receipt time that may have the month first, as another of the list has. Who mended only those
 * that cannot be read would leave the others swapped.
 */
final class MonthFirstReceiptTimes {

    private static final String RULE = "month-first-receipt-times";

    /** A time of the list that can only be read with the month first, null if there is none. */
    private final @Nullable String shown;

    MonthFirstReceiptTimes(Stream<String> times) {
        this.shown =
                times.filter(time -> DateOrder.of(time) == DateOrder.MONTH_FIRST)
                        .findFirst()
                        .orElse(null);
    }

    /** Asks about a time of the list if it may be one; says whether it did. */
    boolean ask(Findings findings, Place place, String time) {
        if (shown == null || DateOrder.of(time) != DateOrder.EITHER) {
            return false;
        }
        findings.add(RULE, place, time, shown);
        return true;
    }
}
