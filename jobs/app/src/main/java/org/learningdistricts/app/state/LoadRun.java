package org.learningdistricts.app.state;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run of the job that loads.
 *
 * @param number by which its steps are found
 * @param started Hanoi time
 * @param ended null if it is running, or was killed
 * @param status Spring Batch's
 * @param judged how many submissions it judged
 * @param firsts how many of them were the first of their unit and quarter
 * @param again how many of them were the same bytes as before
 * @param isPublished whether a release came of it
 */
public record LoadRun(
        long number,
        String loadId,
        LocalDateTime started,
        @Nullable LocalDateTime ended,
        String status,
        long judged,
        long firsts,
        long again,
        long withWarnings,
        long rejected,
        boolean isPublished) {}
