package org.learningdistricts.answers.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Sentence;

/** What the page's template is filled with; the template escapes every text. */
record Page(
        String unitName,
        String unitCode,
        String quarter,
        String receivedAt,
        String status,
        String verdictVi,
        String verdictEn,
        List<Sentence> steps,
        List<Section> sections,
        List<TableLine> tables,
        String contractVersion,
        @Nullable Long sequence,
        String digest) {

    boolean hasFindings() {
        return !sections.isEmpty();
    }

    boolean hasTables() {
        return !tables.isEmpty();
    }

    /**
     * The findings of one kind.
     *
     * @param kind {@code error}, {@code warning}, {@code review} or {@code info}
     * @param total all of them, those that are not shown included
     */
    record Section(
            String kind,
            String titleVi,
            String titleEn,
            String introVi,
            String introEn,
            String total,
            List<Rule> rules) {}

    /**
     * The findings of one rule.
     *
     * @param titleVi what the rule is called
     * @param help the rule in the catalogue of checks
     * @param remedyVi how to mend it, null if each finding says so itself
     * @param more how many findings are not shown, null if none
     */
    record Rule(
            String rule,
            String kind,
            String kindVi,
            String total,
            String titleVi,
            String titleEn,
            String help,
            @Nullable String remedyVi,
            @Nullable String remedyEn,
            List<Line> findings,
            @Nullable String more,
            Sentence moreWhere) {}

    /**
     * One finding.
     *
     * @param ownRemedyVi null if its rule has one for all
     */
    record Line(
            @Nullable String placeVi,
            String messageVi,
            String messageEn,
            @Nullable String ownRemedyVi,
            @Nullable String ownRemedyEn) {}

    /** A table that was received. */
    record TableLine(String titleVi, String where, String rows) {}
}
