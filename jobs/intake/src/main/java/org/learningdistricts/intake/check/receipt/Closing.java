package org.learningdistricts.intake.check.receipt;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Unit;

/**
 * A decision that a quarter takes no more submissions, or takes them again.
 *
 * @param unitLevel level of the unit for which it was decided; null for all units
 * @param unitCode code of that unit; null for all units
 * @param isOpen whether submissions are taken again
 * @param at from when on, Hanoi time
 * @param by the office or role that decided, if that was said
 */
public record Closing(
        Quarter quarter,
        @Nullable String unitLevel,
        @Nullable String unitCode,
        boolean isOpen,
        LocalDateTime at,
        @Nullable String by) {

    boolean concerns(Quarter otherQuarter, Unit unit) {
        return quarter.equals(otherQuarter)
                && (unitCode == null
                        || (unitCode.equals(unit.code()) && unit.level().equals(unitLevel)));
    }
}
