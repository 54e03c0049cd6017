package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Published;
import org.learningdistricts.schemas.Schemas;

/**
 * A circular from 2026 on, by data alone: other criteria of communes for level 1, with a threshold
 * raised, an indicator dropped, and one of figures that are sent already. Quarters before stay.
 */
@Tag("slow")
class MadeUpCircularTest {

    private static final String UNIT = "00004";
    private static final String OLD = "TT25-commune-1";
    private static final String NEW = "MADE-UP-commune-1";
    private static final Path LATER = Path.of("..", "..", "sample-input", "later");
    private static final Pattern OPEN = Pattern.compile("2024-02-12,$");

    @TempDir private Path folder;

    /** The rows of the old criteria end with 2025; those of the new ones begin then. */
    private Path reference() throws IOException {
        Path reference = Files.createDirectory(folder.resolve("circular"));
        Schemas.bundled().copyReferenceTo(reference);
        Path file = reference.resolve("indicators.csv");
        List<String> lines = Files.readAllLines(file);
        Stream<String> ended =
                lines.stream()
                        .map(
                                line ->
                                        line.startsWith(OLD + ",")
                                                ? OPEN.matcher(line)
                                                        .replaceFirst("2024-02-12,2025-12-31")
                                                : line);
        Stream<String> begun =
                lines.stream()
                        .filter(line -> line.startsWith(OLD + ","))
                        .filter(line -> !line.startsWith(OLD + ",commune,1,3,3.2,"))
                        .map(line -> line.replace(OLD, NEW).replace("TT 25/2023/TT-BGDĐT", "TT 1"))
                        .map(line -> OPEN.matcher(line).replaceFirst("2026-01-01,"))
                        .map(
                                line ->
                                        line.contains(",5,5.1,")
                                                ? line.replace(",60,all", ",73,all")
                                                : line);
        String added =
                NEW
                        + ",commune,1,5,5.3,a,Gia đình học tập,Learning families,,,,,share,"
                        + "titles.recognised[family],titles.total[family],,,,70,all,TT 1,,"
                        + "2026-01-01,";
        Files.write(
                file,
                Stream.of(ended, begun, Stream.of(added))
                        .flatMap(of -> of)
                        .collect(Collectors.toList()));
        return reference;
    }

    /** What the commune sent for the last quarter of 2025, and the same for the first of 2026. */
    private Path inbox() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Sample.copy(LATER, "2025-Q4", UNIT, inbox);
        Path next = inbox.resolve("2026-Q1").resolve(UNIT);
        Files.createDirectories(next);
        try (Stream<Path> files = Files.list(inbox.resolve("2025-Q4").resolve(UNIT))) {
            for (Path file : files.toList()) {
                Files.writeString(
                        next.resolve(file.getFileName()),
                        Files.readString(file)
                                .replace("quarter,2025-Q4", "quarter,2026-Q1")
                                .replace("prepared_on,2025-12", "prepared_on,2026-03"));
            }
        }
        return inbox;
    }

    @Test
    void holdsFromItsQuarterOnAndIsForetold() throws IOException {
        Path data = folder.resolve("data");
        Path inbox = inbox();
        Path reference = reference();
        String digest = Schemas.withReference(reference).referenceDigest();
        Ldw before = Ldw.run("load", "--data", data, "--received-at", "2026-03-10T08:00", inbox);
        assertThat(before.code()).as(before.out()).isEqualTo(ExitCode.DONE);
        String earlier = indicators(data, "2025-Q4");
        assertThat(indicators(data, "2026-Q1")).isEqualTo(earlier.replace("2025-Q4", "2026-Q1"));

        String foretold =
                Ldw.run("rules-impact", "--data", data, "--reference", reference, "--csv").out();
        Ldw load =
                Ldw.run(
                        "load",
                        "--data",
                        data,
                        "--reference",
                        reference,
                        "--accept-reference",
                        digest,
                        inbox);

        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
        assertThat(Published.query(data, "from reporting.change order by all"))
                .isEqualTo(foretold)
                .contains("2026-Q1", "rule_change");
        assertThat(indicators(data, "2025-Q4")).isEqualTo(earlier);
        assertThat(indicators(data, "2026-Q1"))
                .contains("5.1,73,", "5.3,70,")
                .doesNotContain("3.2,")
                .contains("4.1,");
        assertThat(
                        Published.query(
                                data,
                                "select distinct quarter, source_vi from reporting.commune_condition"
                                        + " where level = 1 and standard = '' and commune_code ="
                                        + " '00004' and criterion = 5 order by all"))
                .contains("2025-Q4,TT 25/2023/TT-BGDĐT Điều 6", "2026-Q1,TT 1 Điều 6");
        assertThat(
                        Published.query(
                                data,
                                "select distinct rules_digest from reporting.commune_qualification"))
                .contains(digest);
        assertThat(
                        Published.query(
                                data,
                                "select quarter, indicators_total from"
                                        + " reporting.commune_qualification where level = 1 and"
                                        + " commune_code = '00004' order by quarter"))
                .contains("2025-Q4,15", "2026-Q1,15");
    }

    private static String indicators(Path data, String quarter) {
        return Published.query(
                data,
                "select quarter, indicator, threshold_pct, numerator, denominator, result"
                        + " from reporting.commune_indicator where level = 1 and commune_code ="
                        + " '00004' and quarter = '%s' order by indicator".formatted(quarter));
    }
}
