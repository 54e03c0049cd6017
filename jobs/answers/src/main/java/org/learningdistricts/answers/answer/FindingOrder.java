package org.learningdistricts.answers.answer;

import java.util.Comparator;
import java.util.Set;
import org.learningdistricts.intake.check.submission.QuarterMismatch;
import org.learningdistricts.intake.check.submission.UnitMismatch;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.RuleTotal;

/** In which order findings are told: the worst first, among them a cause before what it brings. */
public final class FindingOrder {

    /** What was sent under a name that is not its own is at odds with it in every row. */
    private static final Set<String> CAUSES = Set.of(UnitMismatch.RULE, QuarterMismatch.RULE);

    public static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity)
                    .thenComparing(finding -> !CAUSES.contains(finding.rule()));

    /** Of one severity, those with most findings first. */
    public static final Comparator<RuleTotal> MOST_FIRST =
            Comparator.<RuleTotal, Boolean>comparing(total -> !CAUSES.contains(total.rule()))
                    .thenComparing(RuleTotal::total, Comparator.reverseOrder());

    private FindingOrder() {}
}
