package org.learningdistricts.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.schemas.Schemas;

/** No identity number leaves the place where findings are made, wherever in them it stands. */
class MaskedFindingsTest {

    private static final CheckCatalogue CATALOGUE = CheckCatalogue.load(Schemas.bundled());
    private static final String NUMBER = "001099012345";
    private static final String OTHER = "036200000001";

    private final Findings findings = new Findings(CATALOGUE, "u");

    private Finding only() {
        assertThat(findings.list()).hasSize(1);
        return findings.list().get(0);
    }

    @Test
    void masksEveryNumberOfAText() {
        String two = NUMBER + ", " + OTHER + "; " + NUMBER;
        assertThat(IdentityNumbers.mask(two)).isEqualTo("************, ************; ************");
        findings.add("wrong-type", Place.cell("a.csv", 2L, "population"), two, two);
        assertThat(only().value()).isEqualTo("************, ************; ************");
        assertThat(only().expected()).isEqualTo("************, ************; ************");
    }

    @Test
    void masksPlacesAndWords() {
        findings.add(
                "wrong-type",
                Place.cell(NUMBER + ".csv", "s " + NUMBER, 2L, "c " + OTHER).ofRow("k"),
                "v " + NUMBER,
                "e " + OTHER);
        assertThat(only().file()).isEqualTo("************.csv");
        assertThat(only().sheet()).isEqualTo("s ************");
        assertThat(only().column()).isEqualTo("c ************");
        assertThat(only().toString()).doesNotContain(NUMBER, OTHER);
        assertThat(findings.hasMasked()).isTrue();
    }

    @Test
    void saysWhetherAnythingWasMaskedInItOrInWhatItTookOver() {
        findings.add("wrong-type", Place.file("a.csv"), "12345678901", null);
        assertThat(findings.hasMasked()).isFalse();
        Findings next = findings.continued();
        next.add("wrong-type", Place.file("a.csv"), NUMBER, null);
        assertThat(findings.hasMasked()).isFalse();
        findings.takeOver(next);
        assertThat(findings.hasMasked()).isTrue();
        findings.takeOver(findings.continued());
        assertThat(findings.hasMasked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"199,199,false", "200,200,false", "201,200,true", "5000,200,true"})
    void cutsALongValue(int length, int kept, boolean isCut) {
        findings.add("wrong-type", Place.file("a.csv"), "x".repeat(length), null);
        assertThat(only().value()).isEqualTo("x".repeat(kept) + (isCut ? "…" : ""));
    }

    @Test
    void goesOnWhereItsCollectionEnded() {
        findings.add("wrong-type", Place.file("a.csv"), "1", null);
        Findings next = findings.continued();
        assertThat(next.hasErrors()).isFalse();
        next.add("wrong-type", Place.file("a.csv"), "1", null);
        next.add("late", Place.nowhere(), null, null);
        assertThat(findings.list()).hasSize(1);
        findings.takeOver(next);
        List<Finding> all = findings.list();
        assertThat(all)
                .extracting(Finding::rule)
                .containsExactly("wrong-type", "wrong-type", "late");
        assertThat(all).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.lacks("late")).isFalse();
        assertThat(findings.lacks("separator")).isTrue();
        assertThat(findings.totals())
                .containsExactly(
                        new RuleTotal("late", Severity.WARNING, 1, 1),
                        new RuleTotal("wrong-type", Severity.ERROR, 2, 2));
        // What is found next differs from all that was.
        findings.add("wrong-type", Place.file("a.csv"), "1", null);
        assertThat(findings.list()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void hasErrorsOnlyIfOneIsFound() {
        findings.add("late", Place.nowhere(), null, null);
        assertThat(findings.hasErrors()).isFalse();
        Findings next = findings.continued();
        next.add("wrong-type", Place.file("a.csv"), "1", null);
        findings.takeOver(next);
        assertThat(findings.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`=\"001\"`,001",
                "`\"001\"`,001",
                "`'001`,001",
                "`=\"\"`,``",
                "`'`,`'`",
                "`a\"b`,`a\"b`",
                "`=\"a\"b\"`,`=\"a\"b\"`"
            })
    void takesTextOutOfTheQuotesForASpreadsheet(String text, String inside) {
        assertThat(UnusualCharacters.unquoted(text)).isEqualTo(inside);
    }
}
