package org.learningdistricts.intake.check.receipt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Unit;

/**
 * When quarters were closed and opened again.
 *
 * @param inOrder the decisions, the earliest first
 */
public record Closings(List<Closing> inOrder) {

    /** Nothing was decided. */
    public static final Closings NONE = new Closings(List.of());

    /**
     * What was decided last, before a moment, about a unit's submission for a quarter: about that
     * unit or about all.
     */
    public Optional<Closing> before(LocalDateTime moment, Quarter quarter, Unit unit) {
        return inOrder.stream()
                .filter(closing -> closing.at().isBefore(moment) && closing.concerns(quarter, unit))
                .reduce((earlier, later) -> later);
    }
}
