package org.learningdistricts.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.schemas.Schemas;

class FindingsTest {

    private static final CheckCatalogue CATALOGUE = CheckCatalogue.load(Schemas.bundled());

    private static Finding finding(String subject, long row, String value) {
        Findings findings = new Findings(CATALOGUE, subject);
        Place place = Place.cell("literacy.csv", row, "population").ofRow("00001, 15-25");
        findings.add("wrong-type", place, value, "0, 1, 2");
        return findings.list().get(0);
    }

    @Test
    void keepsItsIdentifierWhenTheRowMoves() {
        assertThat(finding("u", 3, "a").id()).isEqualTo(finding("u", 9, "a").id());
    }

    @Test
    void changesItsIdentifierWithUnitAndValue() {
        assertThat(finding("u", 3, "a").id())
                .isNotEqualTo(finding("v", 3, "a").id())
                .isNotEqualTo(finding("u", 3, "b").id());
    }

    @Test
    void givesEachOfTwoLikeFindingsItsOwnIdentifier() {
        Findings findings = new Findings(CATALOGUE, "u");
        findings.add("wrong-type", Place.file("a.csv"), "1", null);
        findings.add("wrong-type", Place.file("a.csv"), "1", null);
        assertThat(findings.list()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void masksIdentityNumbersWhereverTheyAreShown() {
        Finding finding = finding("u", 3, "CCCD 001099012345");
        assertThat(finding.value()).isEqualTo("CCCD ************");
        assertThat(finding.messageVi() + finding.messageEn()).doesNotContain("001099012345");
    }

    @Test
    void masksEveryNumberInEveryText() {
        String two = "001099012345 và 001099012346";
        Findings findings = new Findings(CATALOGUE, "u");
        findings.add("wrong-type", Place.cell(two, two, 1L, two).ofRow(two), two, two);
        Finding finding = findings.list().get(0);

        assertThat(finding.toString()).doesNotContain("001099");
        assertThat(finding.value()).isEqualTo("************ và ************");
        assertThat(new String[] {finding.file(), finding.sheet(), finding.column()})
                .containsOnly("************ và ************");
        assertThat(findings.hasMasked()).isTrue();
    }

    @Test
    void cutsNoNumberThatIsParted() {
        String number = "001099012345".replaceAll("(?<=.)(?=.)", "\u034f".repeat(40));
        String endless = "001099012345".replaceAll("(?<=.)(?=.)", "\u200b".repeat(2000));

        assertThat(finding("u", 3, "x".repeat(190) + number + "y").value())
                .isEqualTo("x".repeat(190) + "*".repeat(10) + "…");
        assertThat(finding("u", 3, "x".repeat(190) + endless + "y").value())
                .isEqualTo("x".repeat(190) + "…");
    }

    @Test
    void showsNoControlCharacter() {
        assertThat(finding("u", 3, "a\u001b[31mb\u0000c\u007fd\u009be\nf").value())
                .isEqualTo("a\u241b[31mb\u2400c\u2421d\ufffde\nf");
    }

    @Test
    void saysForHowManyPlacesItSpeaks() {
        Findings findings = new Findings(CATALOGUE, "u");
        findings.add("blank-lines", Place.file("a.csv"), null, null, 3);
        assertThat(findings.list())
                .extracting(Finding::messageVi, Finding::messageEn)
                .containsExactly(
                        tuple("Dòng trống đã được bỏ qua. (×3)", "Blank rows were left out. (×3)"));
    }

    @Test
    void speaksBothLanguagesWithValueAndExpectation() {
        Finding finding = finding("u", 3, "abc");
        assertThat(finding.messageEn()).isEqualTo("«population» must be 0, 1, 2; it says «abc».");
        assertThat(finding.messageVi())
                .isEqualTo("Ô «population» phải là 0, 1, 2; đang ghi «abc».");
        assertThat(finding.remedyEn()).startsWith("Change the cell to 0, 1, 2.");
    }

    @Test
    void masksANumberThatBeginsWhereTheValueIsCut() {
        String shown = finding("u", 3, "x".repeat(195) + "001099012345" + "y".repeat(900)).value();
        assertThat(shown).isEqualTo("x".repeat(195) + "*****…");
    }

    @Test
    void saysHowManyOfTooManyLikeFindingsAreNotListed() {
        Findings findings = new Findings(CATALOGUE, "u");
        Findings ofAFile = findings.continued();
        for (int i = 0; i < 10_003; i++) {
            ofAFile.add("wrong-type", Place.file("a.csv"), "1", null);
        }
        findings.add("late", Place.nowhere(), null, null);
        findings.takeOver(ofAFile);
        List<Finding> list = findings.list();
        assertThat(list).hasSize(10_002);
        assertThat(list.get(10_001).messageEn())
                .isEqualTo("«Value of another kind»: 3 more places are not listed here.");
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.totals())
                .containsExactly(
                        new RuleTotal("late", Severity.WARNING, 1, 1),
                        new RuleTotal("wrong-type", Severity.ERROR, 10_003, 10_000));
    }

    @Test
    void listsTheFirstOfEachRuleHoweverManyThereAreInAll() {
        Findings findings = new Findings(CATALOGUE, "u");
        List<String> rules =
                CATALOGUE.entries().stream().map(CatalogueEntry::rule).limit(7).toList();
        for (String rule : rules) {
            for (int i = 0; i < 10_001; i++) {
                findings.add(rule, Place.file("a.csv"), "1", null);
            }
        }
        assertThat(findings.totals())
                .extracting(RuleTotal::total, RuleTotal::listed)
                .containsExactlyInAnyOrder(
                        tuple(10_001L, 10_000L),
                        tuple(10_001L, 10_000L),
                        tuple(10_001L, 10_000L),
                        tuple(10_001L, 10_000L),
                        tuple(10_001L, 10_000L),
                        tuple(10_001L, 100L),
                        tuple(10_001L, 100L));
    }

    @Test
    void findsAnIdentityNumberBehindInvisibleCharacters() {
        assertThat(IdentityNumbers.isIn("CCCD 001099\u200b012\u00ad345.")).isTrue();
        assertThat(IdentityNumbers.isIn("CCCD 001099\u200b0123456")).isFalse();
        assertThat(IdentityNumbers.isIn("CCCD 001099 012345")).isFalse();
    }
}
