package org.learningdistricts.intake.check.submission;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.learningdistricts.intake.check.receipt.Closing;
import org.learningdistricts.intake.check.receipt.Closings;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.CsvRows;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.receive.Delivery;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

/** The samples of faults, and what is found in them. */
public final class JudgedSamples {

    private static final Path SAMPLES = Path.of("../../sample-input");
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 1, 9, 0);

    private static final Judge BY_BUNDLED_RULES = new Judge(Schemas.bundled(), Closings.NONE);

    private JudgedSamples() {}

    /** The folders of all samples with a fault. */
    public static List<Path> faults() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String kind : List.of("rejected", "warned", "people")) {
            try (Stream<Path> paths = Files.list(SAMPLES.resolve(kind))) {
                paths.filter(Files::isDirectory).sorted().forEach(folders::add);
            }
        }
        return folders;
    }

    /**
     * What is found in a sample.
     *
     * @param folder an empty one, for the sample's reference data
     */
    static List<Finding> findings(Path sample, Path folder) throws IOException {
        Judge judge = judge(sample, folder);
        Delivery delivery = judge.receive(inbox(sample));
        List<Finding> findings = new ArrayList<>(delivery.findings());
        for (SubmissionSource source : delivery.submissions()) {
            findings.addAll(judge.checker.check(source).findings());
        }
        return findings.stream().filter(f -> !isPartOfTheSample(f)).toList();
    }

    /** The only submission of a sample of what people do. */
    static CheckedSubmission ofPeople(String sample) {
        return submissions(SAMPLES.resolve("people").resolve(sample)).get(0);
    }

    /** The submissions of a sample, judged by the bundled reference data. */
    public static List<CheckedSubmission> submissions(Path sample) {
        return BY_BUNDLED_RULES.receive(inbox(sample)).submissions().stream()
                .map(BY_BUNDLED_RULES.checker::check)
                .toList();
    }

    /** A sample keeps those files of the reference data that differ from the bundled ones. */
    private static Judge judge(Path sample, Path folder) throws IOException {
        Path own = sample.resolve("reference");
        Path closings = sample.resolve("closings.csv");
        if (Files.exists(closings)) {
            return new Judge(Schemas.bundled(), closings(Files.readString(closings)));
        }
        if (!Files.isDirectory(own)) {
            return BY_BUNDLED_RULES;
        }
        Path whole = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(whole);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(own)) {
            for (Path file : files) {
                Files.copy(file, whole.resolve(file.getFileName()), REPLACE_EXISTING);
            }
        }
        return new Judge(Schemas.withReference(whole), Closings.NONE);
    }

    private static Closings closings(String text) {
        return new Closings(
                CsvRows.of(text).stream()
                        .map(
                                row ->
                                        new Closing(
                                                Quarter.parse(row.get("quarter")),
                                                null,
                                                null,
                                                false,
                                                LocalDateTime.parse(row.get("closed_at")),
                                                row.get("by")))
                        .toList());
    }

    private static Path inbox(Path sample) {
        Path inbox = sample.resolve("inbox");
        return Files.isDirectory(inbox) ? inbox : sample;
    }

    /** What describes a sample lies beside its quarters. */
    private static boolean isPartOfTheSample(Finding finding) {
        return Set.of("expected.csv", "README.md", "reference", "closings.csv")
                .contains(Objects.toString(finding.file(), ""));
    }

    /** Receives and judges with one set of schemas. */
    private static final class Judge {

        private final Inbox inbox;
        private final SubmissionChecker checker;

        Judge(Schemas schemas, Closings closings) {
            Reference reference = Reference.load(schemas);
            Contracts contracts = Contracts.load(schemas);
            CheckCatalogue catalogue = CheckCatalogue.load(schemas);
            inbox = new Inbox(reference, contracts, catalogue, ReadLimits.DEFAULT);
            checker =
                    new SubmissionChecker(
                            reference, contracts, catalogue, ReadLimits.DEFAULT, closings);
        }

        Delivery receive(Path folder) {
            return inbox.receive(
                    folder, new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false));
        }
    }
}
