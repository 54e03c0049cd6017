package org.learningdistricts.intake.finding;

import java.util.List;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;

/** A rule that found more than is listed: says how many of its findings are counted only. */
final class FindingsNotListed {

    private static final String RULE = "findings-not-listed";

    private FindingsNotListed() {}

    static void add(List<RuleTotal> totals, CheckCatalogue catalogue, Findings findings) {
        for (RuleTotal total : totals) {
            if (total.notListed() > 0) {
                String more = String.valueOf(total.notListed());
                CatalogueEntry rule = catalogue.entry(total.rule());
                Worded title = new Worded(rule.rule(), rule.titleVi(), rule.titleEn());
                findings.addWorded(RULE, Place.nowhere(), more, title);
            }
        }
    }
}
