package org.learningdistricts.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.contract.CsvRows;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.receive.Delivery;
import org.learningdistricts.receive.Inbox;
import org.learningdistricts.receive.Reception;
import org.learningdistricts.receive.SubmissionSource;
import org.learningdistricts.reference.Reference;
import org.learningdistricts.schemas.Schemas;

/** Every check has a sample with its fault, and the sample gives just the findings it lists. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("../sample-input");
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 1, 9, 0);

    static Stream<Path> faults() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String kind : List.of("rejected", "warned")) {
            try (Stream<Path> paths = Files.list(SAMPLES.resolve(kind))) {
                paths.filter(Files::isDirectory).sorted().forEach(folders::add);
            }
        }
        return folders.stream();
    }

    /** Rules about what a version control system does not keep: InboxPathsTest shows them. */
    private static final Set<String> NOT_KEPT = Set.of("link-not-followed", "not-a-regular-file");

    /** Of a submission the columns are known: too long a row, a second table refuse its file. */
    private static final Set<String> PREVIEW_ONLY = Set.of("ragged-rows", "second-header");

    @ParameterizedTest
    @MethodSource("faults")
    void findsJustWhatTheSampleLists(Path sample) throws IOException {
        assertThat(found(sample)).containsExactlyInAnyOrderElementsOf(expected(sample));
    }

    @Test
    void everyCheckOfTheCatalogueHasASample() throws IOException {
        List<String> samples = faults().map(path -> path.getFileName().toString()).toList();
        assertThat(samples)
                .containsAll(
                        CheckCatalogue.load(Schemas.bundled()).entries().stream()
                                .filter(entry -> entry.stage().equals("intake"))
                                .map(entry -> entry.rule())
                                .filter(rule -> !NOT_KEPT.contains(rule))
                                .filter(rule -> !PREVIEW_ONLY.contains(rule))
                                .toList());
    }

    private static List<String> found(Path sample) {
        Path reference = sample.resolve("reference");
        Judge judge =
                new Judge(
                        Files.isDirectory(reference)
                                ? Schemas.withReference(reference)
                                : Schemas.bundled());
        Delivery delivery = judge.receive(inbox(sample));
        List<Finding> findings = new ArrayList<>(delivery.findings());
        for (SubmissionSource source : delivery.submissions()) {
            findings.addAll(judge.checker.check(source).findings());
        }
        return findings.stream()
                .filter(f -> !isPartOfTheSample(f))
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

    private static Path inbox(Path sample) {
        Path inbox = sample.resolve("inbox");
        return Files.isDirectory(inbox) ? inbox : sample;
    }

    /** What describes a sample lies beside its quarters. */
    private static boolean isPartOfTheSample(Finding finding) {
        return Set.of("expected.csv", "README.md", "reference")
                .contains(Objects.toString(finding.file(), ""));
    }

    private static List<String> expected(Path sample) throws IOException {
        return CsvRows.of(Files.readString(sample.resolve("expected.csv"))).stream()
                .map(row -> String.join(",", row.toList()))
                .toList();
    }

    /** Receives and judges with one set of schemas. */
    private static final class Judge {

        private final Inbox inbox;
        private final SubmissionChecker checker;

        Judge(Schemas schemas) {
            Reference reference = Reference.load(schemas);
            Contracts contracts = Contracts.load(schemas);
            CheckCatalogue catalogue = CheckCatalogue.load(schemas);
            inbox = new Inbox(reference, contracts, catalogue, ReadLimits.DEFAULT);
            checker = new SubmissionChecker(reference, contracts, catalogue, ReadLimits.DEFAULT);
        }

        Delivery receive(Path folder) {
            return inbox.receive(
                    folder, new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false));
        }
    }
}
