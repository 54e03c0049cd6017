package org.learningdistricts.warehouse;

import java.time.LocalDateTime;

/**
 * A moment as of which a file is made: of what was recorded and decided up to then.
 *
 * @param asOf the moment that was asked for, Hanoi time
 * @param recordedTo the newest load up to then: what people decided later had not been published
 * @param isByRulesOfNow whether it is judged by other rules than that load went by
 * @param isRulesAssumed whether that load is of a time that noted no rules, so that the first ones
 *     on record are taken
 */
public record PastMoment(
        LocalDateTime asOf,
        LocalDateTime recordedTo,
        boolean isByRulesOfNow,
        boolean isRulesAssumed) {}
