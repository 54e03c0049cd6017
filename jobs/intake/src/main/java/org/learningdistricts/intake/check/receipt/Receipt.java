package org.learningdistricts.intake.check.receipt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Collection;

/**
 * When a submission was received, and what held then.
 *
 * @param at Hanoi time
 * @param collection how its quarter is collected
 * @param closing what had been decided last about taking it in; null if nothing
 */
public record Receipt(LocalDateTime at, Collection collection, @Nullable Closing closing) {

    LocalDate day() {
        return at.toLocalDate();
    }
}
