package org.learningdistricts.reference;

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

    /** Whether a text is the code without some of its leading zeros. */
    public boolean isCodeWithoutZeros(String text) {
        int lost = code.length() - text.length();
        return lost > 0
                && !text.isEmpty()
                && code.endsWith(text)
                && code.substring(0, lost).chars().allMatch(c -> c == '0');
    }

    /** Whether the unit is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
