package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about a quarter. It counts from the next publication on, until the same is
 * undone.
 *
 * @param id letters, digits, {@code _.-}; later decisions have greater identifiers
 * @param kind {@link #WITHDRAWAL}, {@link #EXEMPTION} or {@link #CLOSING}
 * @param unitLevel district or commune, the level of the unit that submits; null for all units
 * @param unitCode code of the unit; null for all units, which only a closing may be for
 * @param dataset of which the unit is exempt; null for all, and for other kinds
 * @param digest of the version that is withdrawn; null for other kinds
 * @param isUndone whether it undoes an earlier one of the same kind, quarter, unit, dataset and
 *     digest
 * @param reason in the words of who decided
 * @param by the office or role that decided, if that was said
 * @param at Hanoi time
 */
public record Decision(
        String id,
        String kind,
        String quarter,
        @Nullable String unitLevel,
        @Nullable String unitCode,
        @Nullable String dataset,
        @Nullable String digest,
        boolean isUndone,
        String reason,
        @Nullable String by,
        LocalDateTime at) {

    /** A version counts no more; the one before it counts again, if there is one. */
    public static final String WITHDRAWAL = "withdrawal";

    /** Nothing is expected of a unit. */
    public static final String EXEMPTION = "exemption";

    /**
     * Nothing is taken in any more; undone: it is again. Of those about a quarter and about a unit
     * the last one counts.
     */
    public static final String CLOSING = "closing";
}
