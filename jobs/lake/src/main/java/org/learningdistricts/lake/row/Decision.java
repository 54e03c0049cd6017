package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about a quarter. It counts from the next publication on, until the same is
 * undone.
 *
 * @param id letters, digits, {@code _.-}; later decisions have greater identifiers
 * @param kind {@link #WITHDRAWAL} or {@link #EXEMPTION}
 * @param unitLevel district or commune, the level of the unit that submits
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
        String unitLevel,
        String unitCode,
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
}
