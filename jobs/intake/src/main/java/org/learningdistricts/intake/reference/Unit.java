package org.learningdistricts.intake.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit as it was during a time. Its key is level, code and first day: codes are
 * used again for other units.
 *
 * @param validTo last day, inclusive; null while in force
 * @param parentCode code of the unit above, null for the city
 */
public record Unit(
        String level,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        @Nullable String parentLevel,
        @Nullable String parentCode) {

    /** Whether the unit is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
