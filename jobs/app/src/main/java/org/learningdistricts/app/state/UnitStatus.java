package org.learningdistricts.app.state;

import java.time.LocalDateTime;

/**
 * The newest version that was received of a unit and quarter.
 *
 * @param receivedAt Hanoi time
 */
public record UnitStatus(
        String quarter,
        String unitLevel,
        String unitCode,
        String submissionId,
        LocalDateTime receivedAt) {

    /** Its digest, with which its identifier ends. */
    public String digest() {
        return submissionId.substring(submissionId.lastIndexOf(':') + 1);
    }
}
