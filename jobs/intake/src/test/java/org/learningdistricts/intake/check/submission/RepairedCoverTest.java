package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Covers and control totals as offices fill them in. */
class RepairedCoverTest {

    @TempDir Path inbox;
    private CleanSubmission submission;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
    }

    @Test
    void readsTheControlTotalOfCountsAsACount() throws IOException {
        submission.replace("totals.csv", "47065", "47.065");
        assertThat(submission.found())
                .containsExactly("number-form totals.csv 2 control_total 47.065 47065");
    }

    @Test
    void refusesATemplateThatIsNotMapped() throws IOException {
        submission.replace("cover.csv", "2025.1", "2023.1");
        assertThat(submission.found())
                .containsExactly("unknown-template-version cover.csv 2 value 2023.1 2025.1");
    }

    @Test
    void takesTheUnitOfTheCoverFromThePathIfItLostZeros() throws IOException {
        submission.replace("cover.csv", "unit_code,00004", "unit_code,4");
        assertThat(submission.found()).containsExactly("leading-zeros cover.csv 4 value 4 00004");
    }

    @Test
    void saysWhatWasRepairedOnTheCover() throws IOException {
        submission.replace("cover.csv", "2025-Q3", " 2025-Q3");
        assertThat(submission.found())
                .containsExactly("blanks-around cover.csv 3 value  2025-Q3 2025-Q3");
    }

    @Test
    void takesTheTitlesOfTheOlderTemplateInTheControlTotalsToo() throws IOException {
        submission.replace("totals.csv", "literacy,4,population", "literacy,4,Tổng dân số");
        assertThat(submission.found())
                .containsExactly("label-form totals.csv 2 control_column Tổng dân số population");
    }

    @Test
    void saysThatATableOfTheControlTotalsWasSpelledAnotherWay() throws IOException {
        submission.replace("totals.csv", "literacy,4", "Biet chu,4");
        assertThat(submission.found())
                .containsExactly("label-form totals.csv 2 dataset Biet chu literacy");
    }

    @Test
    void takesEntriesOfTheCoverThatLeaveNoDoubt() throws IOException {
        submission.replace("cover.csv", "unit_name", "Ten don vi:");
        submission.replace("cover.csv", "2025.1", "\"2025,1\"");
        assertThat(submission.found())
                .containsExactly(
                        "number-form cover.csv 2 value 2025,1 2025.1",
                        "label-form cover.csv 5 field Ten don vi: unit_name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Quý III/2025", "Quý 3 năm 2025", "Q3/2025", "2025Q3", "2025 - Quý III"})
    void takesTheQuarterInOtherWords(String text) throws IOException {
        submission.replace("cover.csv", "2025-Q3", text);
        assertThat(submission.found())
                .singleElement()
                .asString()
                .startsWith("label-form cover.csv")
                .endsWith("value " + text + " 2025-Q3");
    }

    @Test
    void refusesAnotherQuarterInOtherWords() throws IOException {
        submission.replace("cover.csv", "2025-Q3", "Quý II/2025");
        assertThat(submission.found())
                .singleElement()
                .asString()
                .startsWith("quarter-mismatch cover.csv");
    }

    @Test
    void leavesOutLinesOfWordsBelowTheCover() throws IOException {
        List<String> lines = new ArrayList<>(submission.lines("cover.csv"));
        lines.add("Người lập biểu,");
        submission.write("cover.csv", lines);
        assertThat(submission.found())
                .containsExactly("footer-lines cover.csv " + lines.size() + " - 1 -");
    }

    @Test
    void refusesAnEntryThatTheCoverLacks() throws IOException {
        List<String> lines = new ArrayList<>(submission.lines("cover.csv"));
        lines.add("Người lập biểu,Lan");
        submission.write("cover.csv", lines);
        assertThat(submission.found())
                .singleElement()
                .asString()
                .startsWith("value-outside-list cover.csv " + lines.size() + " field");
    }
}
