package org.learningdistricts.app.state;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run.
 *
 * @param started Hanoi time, null if it never did
 * @param ended null if it is running, or was killed
 * @param status Spring Batch's
 * @param message what was thrown, with its trace; empty if nothing was
 */
public record RunStep(
        String name,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime ended,
        String status,
        String message) {}
