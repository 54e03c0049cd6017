package org.learningdistricts.intake.normalise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a text was read as.
 *
 * @param value null if it is no number, or could be two
 */
record NumberReading(@Nullable BigDecimal value, boolean isAmbiguous) {

    static final NumberReading NONE = new NumberReading(null, false);
    static final NumberReading AMBIGUOUS = new NumberReading(null, true);

    static NumberReading of(@Nullable BigDecimal value) {
        return value == null ? NONE : new NumberReading(value, false);
    }
}
