package org.learningdistricts.answers.annotated;

import java.util.stream.Stream;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.check.reading.TableLines;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.FormWords;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.IdentityNumbers;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.reader.table.SourceRow;

/** Tells whether the files of a submission hold data of people, which are not given back. */
final class PersonalData {

    private PersonalData() {}

    /** Whether the check found some. */
    static boolean isFound(Answer answer) {
        return hasList(answer) || answer.findings().stream().anyMatch(PersonalData::isMasked);
    }

    /** Whether some of it stood in cells of its tables, which are shown with a mask. */
    static boolean isShown(Answer answer, Places places) {
        return answer.totals().stream().anyMatch(PersonalData::isCountedOnly)
                || answer.findings().stream()
                        .filter(f -> isMasked(f) || isRule(f.rule()))
                        .anyMatch(f -> f.sheet() == null || places.isInTable(f));
    }

    private static boolean isCountedOnly(RuleTotal total) {
        return isRule(total.rule()) && total.notListed() > 0;
    }

    private static boolean isRule(String rule) {
        return SubmissionChecker.PERSONAL_DATA.contains(rule);
    }

    /** Whether lists of people may be among the lines of its tables. */
    static boolean hasList(Answer answer) {
        return answer.totals().stream().anyMatch(total -> isRule(total.rule()));
    }

    /** Whether there is some in tables that the check did not read to their end. */
    static boolean isUnread(Answer answer, TableLines lines, FormWords words) {
        for (SentTable table : answer.tables()) {
            boolean[] found = new boolean[1];
            boolean isWhole =
                    table.wasRead()
                            || lines.forEach(
                                    table,
                                    true,
                                    Long.MAX_VALUE,
                                    row -> found[0] |= isIn(row, words));
            if (found[0] || !isWhole) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(SourceRow row, FormWords words) {
        return row.texts().stream().anyMatch(IdentityNumbers::isIn)
                || words.announcesPeople(row.texts())
                || row.texts().stream().anyMatch(text -> isTitle(text, words));
    }

    /** Whether a text announces data of people and is no part of the signatures. */
    static boolean isTitle(String text, FormWords words) {
        return words.isPersonal(text) && !words.isNote(text);
    }

    private static boolean isMasked(Finding finding) {
        return Stream.of(
                        finding.file(),
                        finding.sheet(),
                        finding.column(),
                        finding.value(),
                        finding.expected())
                .anyMatch(text -> text != null && text.contains(IdentityNumbers.MASK));
    }
}
