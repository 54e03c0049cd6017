package org.learningdistricts.intake.finding;

import java.util.List;

/** A rule that found more than is listed: says how many of its findings are counted only. */
final class FindingsNotListed {

    private static final String RULE = "findings-not-listed";

    private FindingsNotListed() {}

    static void add(List<RuleTotal> totals, Findings findings) {
        for (RuleTotal total : totals) {
            if (total.notListed() > 0) {
                String more = String.valueOf(total.notListed());
                findings.add(RULE, Place.nowhere(), more, total.rule());
            }
        }
    }
}
