package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table lacks a column: figures that lack are a warning, whatever else lacks is a note. */
class ColumnsMissingTest {

    @TempDir Path inbox;

    @Test
    void eachColumnOfFiguresThatLacksIsNoted() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        withoutLastColumns(sent, "literacy.csv", 2);
        withoutLastColumns(sent, "learning_centres.csv", 3);

        assertThat(sent.check().status()).isEqualTo("accepted");
        assertThat(sent.found())
                .containsExactly(
                        "figure-column-missing learning_centres.csv 1 it_in_teaching - it_in_teaching",
                        "figure-column-missing learning_centres.csv 1 classes - classes",
                        "figure-column-missing learning_centres.csv 1 learners - learners",
                        "figure-column-missing literacy.csv 1 literate_level_1 - literate_level_1",
                        "figure-column-missing literacy.csv 1 literate_level_2 - literate_level_2");
    }

    @Test
    void aColumnOfDaysThatLacksIsANote() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        withoutLastColumns(sent, "evidence.csv", 1);

        assertThat(sent.check().status()).isEqualTo("accepted");
        assertThat(sent.found())
                .containsExactly(
                        "optional-column-missing evidence.csv 1 document_date - document_date");
    }

    @Test
    void aTableWithoutRowsLacksNoFigures() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        withoutLastColumns(sent, "literacy.csv", 2);
        sent.write("literacy.csv", sent.lines("literacy.csv").subList(0, 1));

        assertThat(sent.found()).noneMatch(found -> found.startsWith("figure-column-missing"));
    }

    @Test
    void aColumnThatNobodyKnowsMayBeTheOneThatLacks() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("literacy.csv", "literate_level_1", "mystery");
        sent.replace("titles.csv", ",registered,", ",,");

        assertThat(sent.found())
                .extracting(found -> found.split(" ", 2)[0])
                .containsExactly("unknown-column", "untitled-column");
    }

    private static void withoutLastColumns(CleanSubmission sent, String file, int columns)
            throws IOException {
        List<String> lines = sent.lines(file);
        lines.replaceAll(line -> line.replaceFirst("(,[^,]*){" + columns + "}$", ""));
        sent.write(file, lines);
    }
}
