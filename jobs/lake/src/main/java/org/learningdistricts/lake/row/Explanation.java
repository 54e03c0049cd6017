package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is no fault.
 *
 * @param id letters, digits, {@code _.-}; later explanations have greater identifiers
 * @param reason in the words of who gave it
 * @param by who gave it, if that was said
 * @param at Hanoi time; of several explanations of a finding the latest holds
 */
public record Explanation(
        String id, String findingId, String reason, @Nullable String by, LocalDateTime at) {}
