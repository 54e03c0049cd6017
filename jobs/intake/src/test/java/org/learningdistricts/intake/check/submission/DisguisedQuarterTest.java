package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.finding.Severity;

/** The cells of whole submissions written as spreadsheets leave them: the figures are the same. */
class DisguisedQuarterTest {

    private static final Path QUARTERS = Path.of("../../sample-input/quarters");
    private static final int SEED = 20250331;
    private static final Pattern COUNT = Pattern.compile("[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");
    private static final Pattern CODE = Pattern.compile("0+[1-9][0-9]*");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private static final List<String> SIGNS = List.of(".", ",", " ", "\u00a0", "\u202f", "'");

    private final Random random = new Random(SEED);

    @TempDir Path folder;

    @Test
    void readsTheSameFiguresFromDisguisedCells() throws IOException {
        int disguised = 0;
        for (String quarter : List.of("2025-Q1", "2025-Q3")) {
            for (Path unit : units(quarter)) {
                CleanSubmission clean =
                        CleanSubmission.of(folder.resolve("clean" + disguised), quarter, unit);
                CleanSubmission spoiled =
                        CleanSubmission.of(folder.resolve("spoiled" + disguised), quarter, unit);
                for (Path file : files(unit)) {
                    disguise(spoiled, String.valueOf(file.getFileName()));
                }
                CheckedSubmission checked = spoiled.check();
                assertThat(checked.findings())
                        .as(unit.toString())
                        .noneMatch(f -> f.severity() == Severity.ERROR)
                        .anyMatch(f -> f.rule().equals("number-form"));
                assertThat(CleanSubmission.figures(checked))
                        .as(unit.toString())
                        .isEqualTo(CleanSubmission.figures(clean.check()));
                disguised++;
            }
        }
        assertThat(disguised).isEqualTo(14);
    }

    /** Every eleventh unit, from the first. */
    private static List<Path> units(String quarter) throws IOException {
        try (Stream<Path> paths = Files.list(QUARTERS.resolve(quarter))) {
            List<Path> units = paths.filter(Files::isDirectory).sorted().toList();
            return Stream.iterate(0, i -> i < units.size(), i -> i + 11).map(units::get).toList();
        }
    }

    private static List<Path> files(Path unit) throws IOException {
        try (Stream<Path> paths = Files.list(unit)) {
            return paths.sorted().toList();
        }
    }

    private void disguise(CleanSubmission submission, String name) throws IOException {
        List<CSVRecord> records;
        try (CSVParser parser =
                CSVParser.parse(String.join("\n", submission.lines(name)), CSVFormat.RFC4180)) {
            records = parser.getRecords();
        }
        String sign = SIGNS.get(random.nextInt(SIGNS.size()));
        List<String> lines = new ArrayList<>();
        for (CSVRecord row : records) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                UnaryOperator<String> spoil =
                        lines.isEmpty()
                                ? cell -> cell + " *"
                                : cell(name, records.get(0).get(i), sign);
                cells.add("\"" + spoil.apply(row.get(i)).replace("\"", "\"\"") + "\"");
            }
            lines.add(String.join(",", cells));
        }
        submission.write(name, lines);
    }

    private UnaryOperator<String> cell(String file, String title, String sign) {
        boolean isCode = title.endsWith("_code") || title.startsWith("Mã xã");
        boolean isText =
                title.matches(
                        "(?i).*(_id|_number|year|level|field|năm|mã trung tâm|số .*định|mức độ)");
        return cell -> {
            if (isCode || file.equals("cover.csv")) {
                return CODE.matcher(cell).matches() ? cell.replaceFirst("^0+", "") : cell;
            }
            if (DATE.matcher(cell).matches()) {
                return DATE.matcher(cell).replaceAll("$3.$2.$1");
            }
            if (DECIMAL.matcher(cell).matches() && !title.equals("indicator")) {
                return "%,.1f".formatted(new BigDecimal(cell)).replace(",", " ").replace('.', ',');
            }
            return COUNT.matcher(cell).matches() && !isText
                    ? grouped(Long.parseLong(cell), sign)
                    : cell;
        };
    }

    private static String grouped(long count, String sign) {
        return "%,d".formatted(count).replace(",", sign);
    }
}
