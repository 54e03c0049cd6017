package org.learningdistricts.intake.finding;

import java.util.List;

/**
 * How often a rule found something in one submission.
 *
 * @param total all that it found
 * @param listed how many of them are listed one by one
 */
public record RuleTotal(String rule, Severity severity, long total, long listed) {

    /** How many are counted only. */
    public long notListed() {
        return total - listed;
    }

    /** How many findings of a severity there are in all. */
    public static long count(List<RuleTotal> totals, Severity severity) {
        return totals.stream()
                .filter(rule -> rule.severity() == severity)
                .mapToLong(RuleTotal::total)
                .sum();
    }
}
