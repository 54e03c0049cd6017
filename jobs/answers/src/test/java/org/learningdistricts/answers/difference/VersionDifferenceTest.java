package org.learningdistricts.answers.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

/** Which cells and rows of a correction differ. */
class VersionDifferenceTest {

    private static final Path SENT = Path.of("../../sample-input/quarters/2025-Q3/00097");
    private static final Quarter QUARTER = new Quarter(2025, 3);
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2025, 9, 18, 9, 30);

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final Reference REFERENCE = Reference.load(Schemas.bundled());
    private static final SubmissionChecker CHECKER =
            new SubmissionChecker(
                    REFERENCE,
                    CONTRACTS,
                    CheckCatalogue.load(Schemas.bundled()),
                    ReadLimits.DEFAULT);

    @TempDir private Path folder;

    @Test
    void namesCellsAndRowsThatDiffer() throws IOException {
        Correction difference =
                difference(
                        Map.of(
                                "workforce.csv",
                                "Hồng Hà,|Hồng,",
                                "literacy.csv",
                                "15-25,17400|15-25,17.401",
                                "evidence.csv",
                                "1.1,yes,163/KH-UBND,2025-01-06|1.1,no,163/KH-UBND,2025-02-06",
                                "schooling.csv",
                                "1900,1898|1900,x",
                                "learning_centres.csv",
                                "HT-00001,|HT-99999,"));

        assertThat(difference.sequence()).isEqualTo(1);
        assertThat(difference.receivedAt()).isEqualTo(RECEIVED);
        assertThat(difference.cellsChanged()).isEqualTo(4);
        assertThat(difference.rowsAdded()).isEqualTo(1);
        assertThat(difference.rowsRemoved()).isEqualTo(1);
        assertThat(difference.changes().stream().map(VersionDifferenceTest::line))
                .containsExactly(
                        "changed literacy.csv:2 Phường Hồng Hà, 15-25 tuổi population 17400 → 17401",
                        "changed schooling.csv:2 Phường Hồng Hà children_5_attending 1898 → x",
                        "added learning_centres.csv:2 HT-99999 null null → null",
                        "removed learning_centres.csv:2 HT-00001 null null → null",
                        "changed evidence.csv:2 Phường Hồng Hà, Chỉ tiêu 1.1 met true → false",
                        "changed evidence.csv:2 Phường Hồng Hà, Chỉ tiêu 1.1 document_date"
                                + " 2025-01-06 → 2025-02-06");
    }

    @Test
    void findsNothingWhereTheFiguresAreTheSame() throws IOException {
        Correction difference =
                difference(Map.of("cover.csv", "sequence,1|sequence,2", "titles.csv", "\n|\r\n"));
        assertThat(difference.total()).isZero();
        assertThat(difference.changes()).isEmpty();
    }

    @Test
    void aTableThatIsNotSentAnyMoreLosesItsRows() throws IOException {
        Path now = version("now", Map.of());
        Files.delete(now.resolve("staff_training.csv"));
        Correction difference =
                VersionDifference.between(check(SENT), check(now), CONTRACTS).orElseThrow();
        assertThat(difference.rowsRemoved()).isEqualTo(3);
        assertThat(difference.total()).isEqualTo(3);
    }

    @Test
    void listsNoMoreThanCanBeRead() throws IOException {
        Path now = version("now", Map.of());
        List<String> centres =
                new ArrayList<>(Files.readAllLines(SENT.resolve("learning_centres.csv")));
        for (int i = 0; i < 600; i++) {
            centres.add(centres.get(1).replace("HT-00001", "HT-X" + i));
        }
        Files.write(now.resolve("learning_centres.csv"), centres);
        Correction difference =
                VersionDifference.between(check(SENT), check(now), CONTRACTS).orElseThrow();
        assertThat(difference.rowsAdded()).isEqualTo(600);
        assertThat(difference.changes()).hasSize(500);
    }

    private Correction difference(Map<String, String> replaced) throws IOException {
        return VersionDifference.between(check(SENT), check(version("now", replaced)), CONTRACTS)
                .orElseThrow();
    }

    /** The sample with a text in some files replaced by another one, after a bar. */
    private Path version(String name, Map<String, String> replaced) throws IOException {
        Path version = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(SENT)) {
            for (Path file : files.toList()) {
                String fileName = String.valueOf(file.getFileName());
                String[] texts = replaced.getOrDefault(fileName, "\n|\n").split("\\|", -1);
                Files.writeString(
                        version.resolve(fileName),
                        Files.readString(file).replace(texts[0], texts[1]));
            }
        }
        return version;
    }

    /** Judges a version, with totals that fit what it holds. */
    private static CheckedSubmission check(Path folder) throws IOException {
        if (!folder.equals(SENT)) {
            countRows(folder);
        }
        CheckedSubmission checked =
                CHECKER.check(
                        SubmissionSource.of(
                                folder,
                                QUARTER,
                                REFERENCE
                                        .units()
                                        .inForce("commune", "00097", QUARTER.lastDay())
                                        .orElseThrow(),
                                RECEIVED,
                                CONTRACTS,
                                ReadLimits.DEFAULT));
        assertThat(checked.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        return checked;
    }

    private static void countRows(Path version) throws IOException {
        StringBuilder totals = new StringBuilder("dataset,rows,control_column,control_total\n");
        for (Contract dataset : CONTRACTS.datasets()) {
            Path file = version.resolve(dataset.name() + ".csv");
            if (Files.exists(file)) {
                int rows = Files.readAllLines(file).size() - 1;
                totals.append("%s,%d,,\n".formatted(dataset.name(), rows));
            }
        }
        Files.writeString(version.resolve("totals.csv"), totals);
    }

    private static String line(Correction.Change change) {
        return "%s %s:%d %s %s %s → %s"
                .formatted(
                        change.kind(),
                        change.file(),
                        change.rowNumber(),
                        change.rowKey(),
                        change.columnName(),
                        change.valueBefore(),
                        change.valueNow());
    }
}
