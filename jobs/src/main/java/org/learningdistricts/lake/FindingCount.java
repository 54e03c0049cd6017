package org.learningdistricts.lake;

/** How many findings of a rule one judgement of a submission made. */
public record FindingCount(
        String groupId,
        String loadId,
        String submissionId,
        String rule,
        String severity,
        long findings) {}
