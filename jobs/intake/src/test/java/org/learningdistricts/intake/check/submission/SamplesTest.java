package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.intake.contract.CsvRows;

/** A sample with the fault of a check gives just the findings that it lists. */
public class SamplesTest {

    @TempDir private Path folder;

    static List<Path> faults() throws IOException {
        return JudgedSamples.faults();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsJustWhatTheSampleLists(Path sample) throws IOException {
        assertThat(found(sample))
                .as(
                        "if one is not found: call the check from RowChecks, SubmissionChecker or a"
                                + " reader, and let check.plain turn away a table that may have it")
                .containsExactlyInAnyOrderElementsOf(expected(sample));
    }

    @ParameterizedTest
    @EnumSource
    void findsJustWhatAMadeSampleHolds(MadeSample sample) throws IOException {
        List<String> expected = sample.make(folder);
        assertThat(found(folder)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> found(Path sample) throws IOException {
        return JudgedSamples.findings(sample, folder).stream()
                .map(
                        f ->
                                String.join(
                                        ",",
                                        f.rule(),
                                        f.severity().word(),
                                        Objects.toString(f.file(), ""),
                                        Objects.toString(f.row(), ""),
                                        Objects.toString(f.column(), "")))
                .toList();
    }

    private static List<String> expected(Path sample) throws IOException {
        return CsvRows.of(Files.readString(sample.resolve("expected.csv"))).stream()
                .map(row -> String.join(",", row.toList()))
                .toList();
    }
}
