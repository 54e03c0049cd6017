package org.learningdistricts.app.load;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A version whose verdict is another one by today's rules.
 *
 * @param digest of the version
 * @param receivedAt Hanoi time
 * @param verdictBefore what it was judged
 * @param verdict what it would be judged now
 * @param isCounted whether its figures count now
 * @param isWithdrawn whether it is withdrawn already
 * @param errors the rules that refuse it now; none if it would pass
 */
public record Rejudged(
        String quarter,
        String unitLevel,
        String unitCode,
        String unitName,
        String digest,
        LocalDateTime receivedAt,
        String verdictBefore,
        String verdict,
        boolean isCounted,
        boolean isWithdrawn,
        List<FailedRule> errors) {

    /**
     * A rule that refuses it.
     *
     * @param total how often it found something
     */
    public record FailedRule(String rule, String titleVi, String titleEn, long total) {}

    /** Whether it would pass now. */
    public boolean passes() {
        return errors.isEmpty();
    }
}
