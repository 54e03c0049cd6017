package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.learningdistricts.intake.reference.Quarter;

/**
 * An earlier receipt time of a submission that was judged before, as the ledger keeps it, and what
 * its judgement comes to by it.
 *
 * @param receivedAt Hanoi time
 * @param status accepted, accepted_with_warnings or rejected
 */
public record ReceiptRow(
        String submissionId,
        Quarter quarter,
        LocalDateTime receivedAt,
        String status,
        long findingsError,
        long findingsWarning) {}
