package org.learningdistricts.intake.normalise;

import java.time.LocalDate;
import org.learningdistricts.intake.reference.DateOrder;

/**
 * Whether a column holds dates that can only be read with the month first. If so, each of its dates
 * that could be read in two ways is in doubt, those too that a spreadsheet has read already; so the
 * whole column must have been seen before.
 */
final class DateEvidence {

    private static final int LAST_MONTH = 12;

    private boolean isMonthFirst;
    private boolean isComplete;

    /** Evidence of cells that have no column. */
    static DateEvidence none() {
        DateEvidence evidence = new DateEvidence();
        evidence.complete();
        return evidence;
    }

    /** Whether what a text says is in doubt. */
    boolean isInDoubt(String text) {
        DateOrder order = DateOrder.of(text);
        isMonthFirst |= order == DateOrder.MONTH_FIRST && !isComplete;
        return isMonthFirst && (order == DateOrder.MONTH_FIRST || order == DateOrder.EITHER);
    }

    /** Whether a day is in doubt that a spreadsheet may have read from a text. */
    boolean isInDoubt(LocalDate day) {
        return isMonthFirst
                && day.getDayOfMonth() <= LAST_MONTH
                && day.getDayOfMonth() != day.getMonthValue();
    }

    /** Whether the dates before the evidence have to be read again. */
    boolean isMissed() {
        return isMonthFirst && !isComplete;
    }

    /** Says that the whole column has been seen. */
    void complete() {
        isComplete = true;
    }
}
