package org.learningdistricts.intake.finding;

import org.jspecify.annotations.Nullable;

/**
 * One thing to tell: what, where, what was expected and how to mend it.
 *
 * @param id stays the same as long as unit, quarter, rule, row key, column and value do
 * @param stage {@code intake} or {@code build}
 * @param rule rule of the check catalogue
 * @param row row as a person sees it, see {@link Place}
 * @param value value as sent, identity numbers masked
 * @param expected what would have been right, as data
 * @param expectedVi the same in Vietnamese words; null if nothing is expected, or in a report that
 *     was written before there were words
 * @param expectedEn the same in English words
 * @param subject code of the unit that the row speaks of, null if there is none or it is not known
 */
public record Finding(
        String id,
        String stage,
        String rule,
        Severity severity,
        @Nullable String file,
        @Nullable String sheet,
        @Nullable Long row,
        @Nullable String column,
        @Nullable String value,
        @Nullable String expected,
        String messageVi,
        String messageEn,
        String remedyVi,
        String remedyEn,
        @Nullable String expectedVi,
        @Nullable String expectedEn,
        @Nullable String subject) {}
