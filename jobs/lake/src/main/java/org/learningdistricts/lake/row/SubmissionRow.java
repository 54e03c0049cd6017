package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;

/**
 * One judgement of a submission, as the ledger keeps it.
 *
 * @param form folder, workbook or zip
 * @param sequence the cover's; null if it cannot be read
 * @param receivedAt Hanoi time
 * @param status accepted, accepted_with_warnings or rejected
 * @param judgeDigest changes when anything does that could change the judgement
 * @param isArchived false where the bytes must not be kept
 */
public record SubmissionRow(
        String submissionId,
        Quarter quarter,
        String unitLevel,
        String unitCode,
        String digest,
        String form,
        @Nullable Long sequence,
        LocalDateTime receivedAt,
        String status,
        String contractVersion,
        String judgeDigest,
        long findingsError,
        long findingsWarning,
        long findingsInfo,
        boolean isArchived) {}
