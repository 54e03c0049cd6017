package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody led clients back to an earlier release, or to the newest one again.
 *
 * @param id letters, digits, {@code _.-}; later ones have greater identifiers
 * @param releaseId the release that clients see from then on, whatever loads build; none: the
 *     newest
 * @param reason in the words of who did it; none if clients see the newest again
 * @param by who did it, if that was said
 * @param at Hanoi time
 */
public record Rollback(
        String id,
        @Nullable String releaseId,
        @Nullable String reason,
        @Nullable String by,
        LocalDateTime at) {}
