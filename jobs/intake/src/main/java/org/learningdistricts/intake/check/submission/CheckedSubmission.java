package org.learningdistricts.intake.check.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.SubmissionSource;

/**
 * A submission with its verdict.
 *
 * @param status {@code accepted}, {@code accepted_with_warnings} or {@code rejected}
 * @param sequence the cover's number among the unit's versions, null if it cannot be read
 * @param contractVersion template version that it was judged by
 * @param dueDay the last day on which it would have come in time
 * @param archivable whether its bytes may be kept: not if they may hold personal data
 * @param totals how often each rule found something, see {@link RuleTotal}
 * @param findings those that are listed one by one
 * @param sent all its tables as they were sent
 * @param tables its datasets
 */
public record CheckedSubmission(
        SubmissionSource source,
        String status,
        @Nullable Long sequence,
        String contractVersion,
        LocalDate dueDay,
        boolean archivable,
        List<RuleTotal> totals,
        List<Finding> findings,
        List<SentTable> sent,
        List<CheckedTable> tables) {

    /** The verdict on a submission with an error. */
    public static final String REJECTED = "rejected";

    /** The verdict on a submission without an error. */
    public static String acceptedWith(long warnings) {
        return warnings > 0 ? "accepted_with_warnings" : "accepted";
    }

    /** The same verdict without the rows, and without bytes that were held in memory. */
    public CheckedSubmission summary(SubmissionSource original) {
        return new CheckedSubmission(
                original,
                status,
                sequence,
                contractVersion,
                dueDay,
                archivable,
                totals,
                findings,
                sent,
                List.of());
    }

    /** How many findings of a severity there are, those that are not listed included. */
    public long count(Severity severity) {
        return RuleTotal.count(totals, severity);
    }

    /** Whether its figures enter the lake. */
    public boolean isAccepted() {
        return !status.equals(REJECTED);
    }
}
