package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** How much a figure usually changes; every test has a figure of its own, every case a commune. */
@Tag("slow")
class UsualChangeTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        List<ChangingFigure> figures =
                List.of(
                        AS_USUAL,
                        TOO_SHORT,
                        FROM_ZERO,
                        ONE_CHANGE,
                        NO_HISTORY,
                        SMALL_FALL,
                        SMALL_CHANGES,
                        LARGE_CHANGE,
                        EXACT_SHARE);
        List<Sent> sent = new ArrayList<>(ChangingFigure.sent(figures));
        sent.addAll(BANDS);
        sent.addAll(KINDS);
        sent.addAll(TWICE);
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2026-10-01T08:00", sent.toArray(Sent[]::new));
        String[] thresholds =
                Stream.concat(
                                figures.stream().map(ChangingFigure::threshold),
                                Stream.of(
                                        FALL, ONE_BAND, FIVE_LISTED, ONE_LISTED, ONE_OF_A_DISTRICT))
                        .toArray(String[]::new);
        warehouse = Warehouse.of(lake, folder, withThresholds(thresholds));
    }

    private static Schemas withThresholds(String... rows) throws IOException {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Path file = reference.resolve("plausibility.csv");
        String header = Files.readAllLines(file).get(0);
        Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
        return Schemas.withReference(reference);
    }

    /** Value and expectation of what is found in the first quarter of 2026. */
    private static List<String> found(ChangingFigure figure) throws Exception {
        return found("column_name = '" + figure.column() + "'");
    }

    private static List<String> found(String which) throws Exception {
        return warehouse.rows(
                "select value, expected from reporting.finding"
                        + " where quarter = '2026-Q1' and stage = 'build' and "
                        + which
                        + " order by value");
    }

    private static final ChangingFigure AS_USUAL =
            new ChangingFigure(
                    "workforce",
                    "citizens",
                    "30,10,5,100,2,5",
                    List.of("00004 1000 1010 1162", "00097 1000 1050 1207", "00008 1000 1000 -"));

    @Test
    void takesMoreOrLessAsUsualByWhatChangedBefore() throws Exception {
        // Two changes make a history. 1 % and 5 % were seen: five times their mean are 15 %.
        assertThat(
                        warehouse.rows(
                                "select quarter, rule, file, row_number, column_name, value,"
                                        + " expected from reporting.finding where stage = 'build'"
                                        + " and column_name = 'citizens'"))
                .containsExactly(
                        "2026-Q1,figure-jumps,workforce.csv,2,citizens,1162,1010 ± 15.0 %");
    }

    private static final ChangingFigure TOO_SHORT =
            new ChangingFigure(
                    "workforce",
                    "population_15_plus",
                    "30,10,5,100,3,5",
                    List.of("00004 1000 1010 1162", "00097 1000 1050 -"));

    @Test
    void takesTheChangesOfOneFigureAsItsHistory() throws Exception {
        // Two changes are fewer than three, whatever else is compared.
        assertThat(found(TOO_SHORT)).isEmpty();
    }

    private static final ChangingFigure FROM_ZERO =
            new ChangingFigure(
                    "workforce",
                    "technically_qualified",
                    "150,10,1,100,2,5",
                    List.of("00004 1 2 -", "00097 1000 1100 1710", "00008 0 1000 1550"));

    @Test
    void leavesAChangeFromZeroOutOfTheHistory() throws Exception {
        // 100 % and 10 % were seen; 55.5 % are more than their mean, 55 % are not.
        assertThat(found(FROM_ZERO)).containsExactly("1710,1100 ± 55.0 %");
    }

    private static final ChangingFigure ONE_CHANGE =
            new ChangingFigure(
                    "workforce",
                    "university_or_above",
                    "30,10,1,100,1,5",
                    List.of("00004 1000 1200 1400", "00097 - 1000 1210"));

    @Test
    void takesOneChangeAsAHistoryWhereOneIsEnough() throws Exception {
        assertThat(found(ONE_CHANGE)).containsExactly("1210,1000 ± 20.0 %");
    }

    private static final ChangingFigure NO_HISTORY =
            new ChangingFigure(
                    "schooling",
                    "children_5",
                    "30,10,1,100,0,5",
                    List.of("00004 - 1000 1300", "00097 - 1000 1301"));

    @Test
    void takesTheLargestWithoutAHistoryWhereNoneIsAskedFor() throws Exception {
        assertThat(found(NO_HISTORY)).containsExactly("1301,1000 ± 30.0 %");
    }

    private static final ChangingFigure SMALL_FALL =
            new ChangingFigure(
                    "schooling", "children_6", "30,10,5,10,3,5", List.of("00004 - 40 10"));

    private static final String FALL =
            "stock-halved,schooling,children_6,,,50,,,50,,20,2025-01-01,,";

    @Test
    void tellsAJumpThatIsTooSmallForAFall() throws Exception {
        assertThat(found(SMALL_FALL)).containsExactly("10,40 ± 30.0 %");
    }

    private static final ChangingFigure SMALL_CHANGES =
            new ChangingFigure(
                    "schooling",
                    "children_11",
                    "30,10,1,100,2,5",
                    List.of("00004 1000 1010 1111", "00097 1000 1010 1112"));

    @Test
    void takesTheSmallestLimitAfterSmallChanges() throws Exception {
        assertThat(found(SMALL_CHANGES)).containsExactly("1112,1010 ± 10.0 %");
    }

    private static final ChangingFigure LARGE_CHANGE =
            new ChangingFigure(
                    "schooling",
                    "children_14",
                    "150,10,1,100,1,5",
                    List.of("00004 10 1000 -", "00097 - 1000 2500", "00008 - 1000 2501"));

    @Test
    void takesAChangeBeyondTheLargestForTheLargest() throws Exception {
        assertThat(found(LARGE_CHANGE)).containsExactly("2501,1000 ± 150.0 %");
    }

    private static final ChangingFigure EXACT_SHARE =
            new ChangingFigure(
                    "schooling",
                    "youth_15_18",
                    "150,10,1,100,1,5",
                    List.of("00004 1000 1600 -", "00097 - 1000 1600", "00008 - 1000 1601"));

    @Test
    void takesTheExactShareOfAChange() throws Exception {
        assertThat(found(EXACT_SHARE)).containsExactly("1601,1000 ± 60.0 %");
    }

    /** Rows of one commune that no other test speaks of, in two quarters. */
    private static List<Sent> members(
            String commune, String dataset, String header, String... beforeAndAfter) {
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < beforeAndAfter.length; i++) {
            String[] rows =
                    Stream.concat(
                                    Stream.of(header),
                                    Arrays.stream(beforeAndAfter[i].split("; ", -1))
                                            .map(row -> commune + ",," + row))
                            .toArray(String[]::new);
            sent.add(
                    Sent.commune(ChangingFigure.QUARTERS.get(1 + i), commune, "a")
                            .with(dataset, rows));
        }
        return sent;
    }

    private static final String ONE_BAND =
            "figure-jumps,literacy,population,15-25,,30,10,1,100,1,5,2025-01-01,,";
    private static final List<Sent> BANDS =
            members(
                    "00025",
                    "literacy",
                    Tables.LITERACY,
                    "15-25,1000,900,900; 26-35,1000,900,900",
                    "15-25,1301,900,900; 26-35,1400,900,900");

    @Test
    void comparesOnlyTheMembersThatAreNamed() throws Exception {
        assertThat(found("file = 'literacy.csv'")).containsExactly("1301,1000 ± 30.0 %");
    }

    private static final String FIVE_LISTED =
            "figure-jumps,titles,total,family,,30,10,1,100,1,5,2025-01-01,,";
    private static final String ONE_LISTED =
            "figure-jumps,titles,total,clan,,30,10,1,100,1,1,2025-01-01,,";
    private static final List<Sent> KINDS =
            members(
                    "00070",
                    "titles",
                    Tables.TITLES,
                    "family,1000,,; clan,1000,,",
                    "family,1400,,; clan,1500,,");

    @Test
    void listsOfATableNoMoreThanTheFewestOfItsThresholds() throws Exception {
        assertThat(found("file = 'titles.csv'")).hasSize(1);
    }

    private static final String ONE_OF_A_DISTRICT =
            "figure-jumps,schooling,children_6_in_grade_1,,,30,10,1,100,1,1,2025-01-01,,";
    private static final List<Sent> TWICE =
            List.of(
                    Sent.district("2025-Q1", "001", "a")
                            .with(
                                    "schooling",
                                    Tables.SCHOOLING,
                                    "00001,,,,,,1000,,,,,,,,",
                                    "00004,,,,,,1000,,,,,,,,"),
                    Sent.district("2025-Q2", "001", "a")
                            .with(
                                    "schooling",
                                    Tables.SCHOOLING,
                                    "00001,,,,,,1400,,,,,,,,",
                                    "00004,,,,,,1500,,,,,,,,"));

    @Test
    void saysHowManyThereAreBesideTheFirst() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select value, message_en from reporting.finding"
                                        + " where quarter = '2025-Q2'"))
                .singleElement()
                .asString()
                .startsWith("1400,")
                .endsWith("usual is 1,000 ± 30 %. (×2)");
    }

    @Test
    void takesTheBundledThresholdsWhereASetOfReferenceDataHasNone() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("without-thresholds"));
        Schemas.bundled().copyReferenceTo(reference);
        Files.delete(reference.resolve("plausibility.csv"));
        LakeFixture lake = new LakeFixture(folder.resolve("other-lake"));
        lake.load(
                "l1",
                "2025-10-01T08:00",
                Sent.district("2025-Q1", "277", "a")
                        .with("workforce", Cases.rows(Tables.WORKFORCE, "277", List.of("1000,,,"))),
                Sent.district("2025-Q2", "277", "b")
                        .with(
                                "workforce",
                                Cases.rows(Tables.WORKFORCE, "277", List.of("1301,,,"))));

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows("select rule from reporting.finding"))
                .containsExactly("figure-jumps");
    }
}
