package org.learningdistricts.intake.receive;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;

/**
 * How deliveries are taken in.
 *
 * @param onlyQuarters the quarters wanted, empty for all
 * @param receivedAt receipt time of submissions that the quarter's list does not name, Hanoi time
 * @param now receipt time where neither is given, Hanoi time
 * @param rest how long a submission must have lain unchanged, unless a file {@code READY} lies
 *     beside it; zero takes all
 * @param isKnown whether a submission, by its identifier, was judged before
 */
public record Reception(
        Set<Quarter> onlyQuarters,
        @Nullable LocalDateTime receivedAt,
        LocalDateTime now,
        Duration rest,
        Predicate<String> isKnown) {

    /** The receipt time of a submission that no list names. */
    LocalDateTime otherwise() {
        return receivedAt == null ? now : receivedAt;
    }
}
