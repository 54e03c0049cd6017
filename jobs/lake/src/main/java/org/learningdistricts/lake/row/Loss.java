package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A loss that a person accepted.
 *
 * @param id the group, or the file that belongs to none, as {@code ldw doctor} calls it
 * @param loadId the load that recorded it, if that is known
 * @param acceptedAt Hanoi time
 */
public record Loss(
        String id,
        @Nullable String loadId,
        String reason,
        @Nullable String acceptedBy,
        LocalDateTime acceptedAt) {}
