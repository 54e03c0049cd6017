package org.learningdistricts.answers.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Sentence;

/** What the page's template is filled with; the template escapes every text. */
record Page(
        String unitName,
        String unitCode,
        String quarterVi,
        String quarterEn,
        String receivedAt,
        @Nullable String dueDay,
        String status,
        String verdictVi,
        String verdictEn,
        List<Sentence> steps,
        @Nullable Differing difference,
        List<Section> sections,
        List<TableLine> tables,
        @Nullable Formation formation,
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
     * What differs from the version before.
     *
     * @param more how many more differences there are; null if none
     */
    record Differing(
            Sentence intro,
            List<DifferingLine> lines,
            @Nullable String more,
            List<DifferingVerdict> verdicts) {

        boolean hasLines() {
            return !lines.isEmpty();
        }

        boolean hasVerdicts() {
            return !verdicts.isEmpty();
        }
    }

    /** A cell or row: where, what it is about, what stood there, what stands there. */
    record DifferingLine(String placeVi, String rowKey, String before, String now) {}

    /** A verdict that is another one now: whose, on what, as it was, as it is. */
    record DifferingVerdict(String unitName, Sentence name, Sentence before, Sentence now) {}

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
     * @param groups its findings by what mends them
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
            List<Group> groups,
            @Nullable String more,
            Sentence moreWhere) {}

    /**
     * Findings of a rule that are mended alike.
     *
     * @param isTable whether they are shown as a table of cells; else as sentences
     * @param standsVi what the cells hold, as the head of a column
     * @param rightVi what would have been right, likewise
     */
    record Group(
            String remedyVi,
            String remedyEn,
            boolean isTable,
            String standsVi,
            String rightVi,
            List<Line> findings) {}

    /** One finding: where, what is wrong in a sentence, what stands there, what would be right. */
    record Line(
            @Nullable String placeVi,
            String messageVi,
            String messageEn,
            String value,
            String expectedVi,
            String expectedEn) {}

    /**
     * Former communes that the unit took over from.
     *
     * @param day when it did
     * @param hasRecognitions whether one of them was recognised
     */
    record Formation(String day, List<Former> formers, boolean hasRecognitions) {}

    /** One of them: which, how much of it, how it was recognised. */
    record Former(String name, Sentence part, @Nullable Sentence recognition) {}

    /** A table that was received. */
    record TableLine(String titleVi, String where, String rows) {}
}
