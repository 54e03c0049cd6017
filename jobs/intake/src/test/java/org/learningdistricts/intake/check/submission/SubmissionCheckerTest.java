package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.Bundled;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.reader.file.ReadLimits;

/** One clean submission, changed in one place, and the findings that follow by rule. */
class SubmissionCheckerTest {

    private static final Path CLEAN = Path.of("../../sample-input/quarters/2025-Q3/00004");
    private static final LocalDateTime IN_TIME = LocalDateTime.of(2025, 9, 20, 23, 59, 59);
    @TempDir Path inbox;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        Path unit = Files.createDirectories(inbox.resolve("2025-Q3/00004"));
        try (Stream<Path> files = Files.list(CLEAN)) {
            for (Path file : files.toList()) {
                Files.copy(file, unit.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void acceptsTheCleanSubmission() {
        assertThat(check(IN_TIME).status()).isEqualTo("accepted");
        assertThat(check(IN_TIME).findings()).isEmpty();
    }

    @Test
    void isLateFromMidnightAfterTheDueDay() {
        assertThat(found(check(IN_TIME.plusSeconds(1)))).containsExactly("late - - -");
    }

    @Test
    void letsAnEmptyFigureIntoNoOtherCheck() throws IOException {
        setCell("workforce.csv", 2, 3, "");
        assertThat(check(IN_TIME).findings())
                .extracting(Finding::rule)
                .doesNotContain("count-above-total", "missing-value", "wrong-type");
    }

    @Test
    void comparesNoTotalOverAColumnWithACellOfTheWrongType() throws IOException {
        setCell("literacy.csv", 2, 3, "nhiều");
        assertThat(found(check(IN_TIME))).containsExactly("wrong-type literacy.csv 2 population");
    }

    @Test
    void doesNotCallAnUnknownCodeOutsideTheUnitToo() throws IOException {
        setCell("schooling.csv", 2, 0, "99999");
        assertThat(found(check(IN_TIME)))
                .containsExactly("unknown-code schooling.csv 2 commune_code");
    }

    @Test
    void refusesADistrictIndicatorFromACommune() throws IOException {
        setCell("evidence.csv", 2, 2, "2.4");
        assertThat(found(check(IN_TIME)))
                .containsExactly("value-outside-list evidence.csv 2 indicator");
    }

    @Test
    void refusesADistrictIndicatorInACommunesRowOfADistrict() throws IOException {
        Path district = Files.createDirectories(inbox.resolve("2025-Q1/003"));
        Files.writeString(
                district.resolve("evidence.csv"),
                "unit_code,unit_name,indicator,met\n003,Tây Hồ,2.4,yes\n00091,Phú Thượng,2.4,yes\n");
        assertThat(check(LocalDateTime.of(2025, 3, 1, 9, 0)).findings())
                .filteredOn(f -> f.rule().equals("value-outside-list"))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.row()).isEqualTo(3L);
                            assertThat(f.expected()).endsWith("3.3").doesNotContain("2.4");
                        });
    }

    @Test
    void tellsAnotherDistrictFromACodeOfNoUnit() throws IOException {
        Path district = Files.createDirectories(inbox.resolve("2025-Q1/003"));
        Files.writeString(
                district.resolve("evidence.csv"),
                "unit_code,unit_name,indicator,met\n001,Ba Đình,1.1,yes\n999,Không có,1.1,yes\n");
        assertThat(found(check(LocalDateTime.of(2025, 3, 1, 9, 0))))
                .contains(
                        "code-outside-unit evidence.csv 2 unit_code",
                        "unknown-code evidence.csv 3 unit_code");
    }

    @Test
    void takesAnEmptyCodeFromTheOneUnitThatItsNameFits() throws IOException {
        setCell("schooling.csv", 2, 0, "");
        CheckedSubmission checked = check(IN_TIME);
        assertThat(found(checked)).containsExactly("code-from-name schooling.csv 2 commune_code");
        assertThat(checked.isAccepted()).isTrue();
    }

    @Test
    void findsEveryFaultInOnePass() throws IOException {
        setCell("literacy.csv", 3, 2, "15-25");
        setCell("titles.csv", 2, 2, "village");
        Files.delete(file("cover.csv"));
        write("workforce.csv", "");
        assertThat(found(check(IN_TIME)))
                .containsExactlyInAnyOrder(
                        "duplicate-key literacy.csv 3 age_band",
                        "value-outside-list titles.csv 2 kind",
                        "missing-cover cover.csv - -",
                        "announced-dataset-missing totals.csv 4 rows",
                        "blank-table workforce.csv - -");
    }

    @Test
    void neverKeepsBytesThatMayHoldAnIdentityNumber() throws IOException {
        setCell("evidence.csv", 2, 4, "001099012345");
        CheckedSubmission checked = check(IN_TIME);
        assertThat(checked.archivable()).isFalse();
        assertThat(checked.tables()).allMatch(table -> table.rows() == null);
        assertThat(checked.findings().toString()).doesNotContain("001099012345");
    }

    @Test
    void findsAnIdentityNumberInAFileThatIsNoTable() throws IOException {
        write("titles.csv", "a,b\n\"001099012345\n");
        CheckedSubmission checked = check(IN_TIME);
        assertThat(found(checked))
                .contains(
                        "personal-identity-number titles.csv 2 -",
                        "unreadable-file titles.csv 2 -");
        assertThat(checked.archivable()).isFalse();
    }

    @Test
    void rejectsACoverWhoseSequenceCannotBeRead() throws IOException {
        String cover = Files.readString(file("cover.csv"));
        write("cover.csv", cover.replace("sequence,1\n", "") + "sequence,two\n");
        CheckedSubmission checked = check(IN_TIME);
        assertThat(checked.sequence()).isNull();
        assertThat(found(checked)).singleElement().asString().startsWith("wrong-type cover.csv");
    }

    @Test
    void countsAVersionWithoutSequenceAsTheFirst() {
        assertThat(check(IN_TIME).sequence()).isEqualTo(1L);
    }

    @Test
    void saysWhatItIsJudgedBy() {
        assertThat(checker().judgeDigest()).isEqualTo(checker().judgeDigest()).isNotBlank();
    }

    private CheckedSubmission check(LocalDateTime receivedAt) {
        Inbox receiver =
                new Inbox(
                        Bundled.REFERENCE,
                        Bundled.CONTRACTS,
                        Bundled.CATALOGUE,
                        ReadLimits.DEFAULT);
        return checker()
                .check(
                        receiver.receive(
                                        inbox,
                                        new Reception(
                                                Set.of(),
                                                receivedAt,
                                                receivedAt,
                                                Duration.ZERO,
                                                id -> false))
                                .submissions()
                                .get(0));
    }

    private static SubmissionChecker checker() {
        return new SubmissionChecker(
                Bundled.REFERENCE, Bundled.CONTRACTS, Bundled.CATALOGUE, ReadLimits.DEFAULT);
    }

    private static List<String> found(CheckedSubmission checked) {
        return checked.findings().stream()
                .map(
                        f ->
                                String.join(
                                        " ",
                                        f.rule(),
                                        Objects.toString(f.file(), "-"),
                                        Objects.toString(f.row(), "-"),
                                        Objects.toString(f.column(), "-")))
                .toList();
    }

    private Path file(String name) {
        return inbox.resolve("2025-Q3/00004").resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    private void setCell(String name, int line, int column, String text) throws IOException {
        List<String> lines = Files.readAllLines(file(name));
        String[] cells = lines.get(line - 1).split(",", -1);
        cells[column] = text;
        lines.set(line - 1, String.join(",", cells));
        Files.write(file(name), lines);
    }
}
