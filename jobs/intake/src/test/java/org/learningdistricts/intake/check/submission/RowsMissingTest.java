package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table lacks rows that its key makes expected: one warning for the table, which lists them. */
class RowsMissingTest {

    private static final String RULE = "rows-missing";

    @TempDir Path inbox;

    @Test
    void aRowOfAnAgeBandThatLacksIsNamed() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.write("literacy.csv", without(sent, "literacy.csv", line -> line.contains(",36-60,")));

        assertThat(missing(sent))
                .containsExactly(RULE + " literacy.csv - - 1 Phường Ba Đình (00004): 36-60 tuổi");
    }

    @Test
    void kindsThatLackAreNamedByTheirLabels() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.write(
                "titles.csv",
                without(
                        sent,
                        "titles.csv",
                        line -> line.contains("clan") || line.contains("unit,")));

        assertThat(missing(sent))
                .containsExactly(
                        RULE + " titles.csv - - 2 Phường Ba Đình (00004): dòng họ, đơn vị");
    }

    @Test
    void eachLanguageHasItsOwnLabels() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.write("titles.csv", without(sent, "titles.csv", line -> line.contains("clan")));

        assertThat(sent.check().findings())
                .filteredOn(finding -> finding.rule().equals(RULE))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.messageVi()).contains("(00004): dòng họ.");
                            assertThat(finding.messageEn()).contains("(00004): clan.");
                        });
    }

    @Test
    void aCommuneThatLacksIsSaidOnceForEachTable() throws IOException {
        CleanSubmission sent = CleanSubmission.ofDistrict(inbox, "2025-Q1/001", "");
        for (String table : List.of("literacy", "schooling", "titles", "workforce")) {
            String file = table + ".csv";
            sent.write(file, without(sent, file, line -> line.startsWith("00004,")));
        }

        assertThat(missing(sent))
                .containsExactly(
                        RULE + " literacy.csv - - 4 Phường Trúc Bạch (00004)",
                        RULE + " schooling.csv - - 1 Phường Trúc Bạch (00004)",
                        RULE + " titles.csv - - 5 Phường Trúc Bạch (00004)",
                        RULE + " workforce.csv - - 1 Phường Trúc Bạch (00004)");
    }

    @Test
    void aLongListIsCutAndSaysHowManyCommunesFollow() throws IOException {
        CleanSubmission sent = CleanSubmission.ofDistrict(inbox, "2025-Q1/001", "");
        sent.write("titles.csv", without(sent, "titles.csv", line -> line.contains(",community,")));

        assertThat(missing(sent))
                .singleElement()
                .asString()
                .startsWith(RULE + " titles.csv - - 13 Phường Phúc Xá (00001): cộng đồng; ")
                .endsWith("; … (+8)");
    }

    @Test
    void theCloserLookSaysTheSame() throws IOException {
        CleanSubmission sent = CleanSubmission.ofDistrict(inbox, "2025-Q1/001", "");
        List<String> lines = without(sent, "literacy.csv", line -> line.startsWith("00007,"));
        lines.replaceAll(line -> line.replace(",61+,", ", 61+,"));
        sent.write("literacy.csv", lines);

        assertThat(missing(sent))
                .containsExactly(RULE + " literacy.csv - - 4 Phường Cống Vị (00007)");
    }

    @Test
    void aTableWithoutRowsOrOfAnotherKeyLacksNone() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.write("titles.csv", sent.lines("titles.csv").subList(0, 1));
        for (String other : List.of("evidence.csv", "staff_training.csv", "recognitions.csv")) {
            sent.write(other, sent.lines(other).subList(0, 2));
        }

        assertThat(missing(sent)).isEmpty();
    }

    @Test
    void aRowWhoseKeyIsInDoubtMayBeTheOneThatLacks() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("literacy.csv", ",36-60,", ",36 - 16,");
        sent.replace("titles.csv", ",clan,", ",family,");
        sent.replace("workforce.csv", "00004,", "99999,");

        assertThat(missing(sent)).isEmpty();
    }

    @Test
    void withoutTheColumnOfTheKeyNothingIsSaid() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.write("literacy.csv", sent.lines("literacy.csv").subList(0, 2));
        sent.replace("literacy.csv", ",age_band,", ",nobody_knows,");

        assertThat(missing(sent)).isEmpty();
    }

    private static List<String> without(CleanSubmission sent, String file, Predicate<String> row)
            throws IOException {
        List<String> lines = new ArrayList<>(sent.lines(file));
        lines.removeIf(row);
        return lines;
    }

    private static List<String> missing(CleanSubmission sent) {
        return sent.found().stream().filter(found -> found.startsWith(RULE + " ")).toList();
    }
}
