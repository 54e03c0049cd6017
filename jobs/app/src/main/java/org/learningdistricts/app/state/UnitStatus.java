package org.learningdistricts.app.state;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The newest version that was received of a unit and quarter.
 *
 * @param version its rank by receipt, from 1
 * @param currentVersion rank of the version whose figures count; null if none was accepted
 * @param receivedAt Hanoi time
 */
public record UnitStatus(
        String quarter,
        String unitLevel,
        String unitCode,
        String submissionId,
        String status,
        long version,
        @Nullable Long currentVersion,
        LocalDateTime receivedAt,
        long findingsError,
        long findingsWarning,
        long findingsInfo) {

    /** Its digest, with which its identifier ends. */
    public String digest() {
        return submissionId.substring(submissionId.lastIndexOf(':') + 1);
    }
}
