package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** Figures beside those of the quarter before; every case is a commune, in order. */
class QuarterCheckTest {

    private static final String UNIT = "277";
    private static final List<String> COMMUNES = Places.communes(UNIT);
    private static final String FOUND =
            "select quarter, rule, file, row_number, column_name, value, expected"
                    + " from reporting.finding where stage = 'build'"
                    + " order by quarter, rule, row_number, column_name";

    @TempDir Path folder;

    private LakeFixture lake;

    @BeforeEach
    void emptyLake() {
        lake = new LakeFixture(folder.resolve("lake"));
    }

    private static Sent citizens(String quarter, String... citizens) {
        List<String> lines = new ArrayList<>(List.of(Tables.WORKFORCE));
        for (int i = 0; i < citizens.length; i++) {
            lines.add(COMMUNES.get(i) + ",," + citizens[i] + ",,,");
        }
        return Sent.district(quarter, UNIT, quarter + "-" + String.join("-", citizens))
                .with("workforce", lines.toArray(String[]::new));
    }

    private void load(Sent... submissions) throws Exception {
        for (Sent sent : submissions) {
            lake.load("l-" + sent.digest(), "2025-10-01T08:00", sent);
        }
    }

    private List<String> found() throws Exception {
        return Warehouse.of(lake, folder).rows(FOUND);
    }

    @Test
    void tellsAChangeBeyondThirtyPercentAndAFallToHalfOnce() throws Exception {
        load(
                citizens(
                        "2025-Q1", "1000", "1000", "1000", "1000", "1000", "0", "0", "300", "",
                        "9"),
                citizens(
                        "2025-Q2", "1300", "1301", "699", "501", "500", "99", "100", "210", "5000",
                        ""));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,workforce.csv,3,citizens,1301,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,workforce.csv,4,citizens,699,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,workforce.csv,5,citizens,501,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,workforce.csv,8,citizens,100,0 ± 30.0 %",
                        "2025-Q2,stock-halved,workforce.csv,6,citizens,500,> 50 % × 1000");
    }

    @Test
    void tellsNoFallOfAFewPeople() throws Exception {
        load(citizens("2025-Q1", "60", "100", "90"), citizens("2025-Q2", "11", "50", "50"));

        assertThat(found())
                .containsExactly("2025-Q2,stock-halved,workforce.csv,3,citizens,50,> 50 % × 100");
    }

    private static Sent ofCommune(String quarter, String code, String citizens) {
        return Sent.commune(quarter, code, quarter + code)
                .with("workforce", Tables.WORKFORCE, code + ",," + citizens + ",,,");
    }

    @Test
    void comparesWithTheQuarterBeforeAlone() throws Exception {
        load(
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q4", "00004", "1000"),
                ofCommune("2026-Q1", "00097", "5000"));

        assertThat(found()).isEmpty();
    }

    @Test
    void comparesNoUnitWithAnEarlierOneThatHadItsCode() throws Exception {
        load(
                Sent.district("2025-Q2", "003", "before")
                        .with("workforce", Tables.WORKFORCE, "00097,,1000,,,"),
                ofCommune("2025-Q3", "00097", "5000"));

        assertThat(found()).isEmpty();
    }

    @Test
    void takesTheVersionInForceOfBothQuartersWhateverCameFirst() throws Exception {
        List<Sent> sent =
                List.of(
                        citizens("2025-Q2", "2000").sequence(2L),
                        citizens("2025-Q2", "1050"),
                        citizens("2025-Q1", "1000").sequence(2L),
                        citizens("2025-Q1", "1900"));
        load(sent.toArray(Sent[]::new));
        List<String> found = found();
        lake = new LakeFixture(folder.resolve("other-lake"));
        load(sent.get(3), sent.get(2), sent.get(1), sent.get(0));

        assertThat(found).isEqualTo(found());
        assertThat(
                        Warehouse.of(lake, folder)
                                .rows("select value, expected from measures.measure_build_finding"))
                .containsExactly("2000,1000 ± 30.0 %");
    }

    @Test
    void saysWithACorrectionThatTheFigureIsRightAgain() throws Exception {
        load(citizens("2025-Q1", "1000"), citizens("2025-Q2", "5000"));
        assertThat(found()).hasSize(1);
        load(citizens("2025-Q2", "1100").sequence(2L).receivedAt("2025-06-19T09:00"));

        assertThat(found()).isEmpty();
    }

    @Test
    void keepsTheIdentifierWhileTheValueStays() throws Exception {
        String ids = "select finding_id from reporting.finding";
        load(citizens("2025-Q1", "1000"), citizens("2025-Q2", "5000"));
        List<String> first = Warehouse.of(lake, folder).rows(ids);
        load(
                citizens("2025-Q2", "5000", "7")
                        .sequence(2L)
                        .receivedAt("2025-06-19T09:00")
                        .quarter("2025-Q2"),
                citizens("2025-Q1", "1001").sequence(2L).receivedAt("2025-03-19T09:00"));
        List<String> second = Warehouse.of(lake, folder).rows(ids);
        load(citizens("2025-Q2", "5001").sequence(3L).receivedAt("2025-06-20T09:00"));

        assertThat(second).hasSize(1).isEqualTo(first);
        assertThat(Warehouse.of(lake, folder).rows(ids)).hasSize(1).isNotEqualTo(first);
    }

    @Test
    void takesMoreOrLessAsUsualByWhatChangedBefore() throws Exception {
        // Reference data in which two changes make a history.
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        replaceThresholds(
                reference, "figure-jumps,workforce,citizens,,,30,10,5,100,2,5,2025-01-01,,");
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q3", "00008", "1000"),
                ofCommune("2025-Q4", "00004", "1010"),
                ofCommune("2025-Q4", "00097", "1050"),
                ofCommune("2025-Q4", "00008", "1000"),
                ofCommune("2026-Q1", "00004", "1162"),
                ofCommune("2026-Q1", "00097", "1207"));

        // Changes of 1 % and 5 % were seen: five times their mean are 15 %.
        assertThat(Warehouse.of(lake, folder, Schemas.withReference(reference)).rows(FOUND))
                .containsExactly(
                        "2026-Q1,figure-jumps,workforce.csv,2,citizens,1162,1010 ± 15.0 %");
    }

    private static void replaceThresholds(Path reference, String... rows) throws IOException {
        Path file = reference.resolve("plausibility.csv");
        String header = Files.readAllLines(file).get(0);
        Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
    }

    /** Value and expectation of what is found in the first quarter of 2026 by these thresholds. */
    private List<String> foundBy(String... thresholds) throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        replaceThresholds(reference, thresholds);
        return Warehouse.of(lake, folder, Schemas.withReference(reference))
                .rows(
                        "select value, expected from reporting.finding"
                                + " where quarter = '2026-Q1' order by value");
    }

    @Test
    void takesTheChangesOfOneFigureAsItsHistory() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q4", "00004", "1010"),
                ofCommune("2025-Q4", "00097", "1050"),
                ofCommune("2026-Q1", "00004", "1162"));

        // Two changes are fewer than three, whatever else is compared.
        assertThat(
                        foundBy(
                                "figure-jumps,workforce,citizens,,,30,10,5,100,3,5,2025-01-01,,",
                                "figure-jumps,schooling,children_5,,,30,10,5,9,3,5,2025-01-01,,"))
                .isEmpty();
    }

    @Test
    void leavesAChangeFromZeroOutOfTheHistory() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1"),
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q3", "00008", "0"),
                ofCommune("2025-Q4", "00004", "2"),
                ofCommune("2025-Q4", "00097", "1100"),
                ofCommune("2025-Q4", "00008", "1000"),
                ofCommune("2026-Q1", "00097", "1710"),
                ofCommune("2026-Q1", "00008", "1550"));

        // 100 % and 10 % were seen; 55.5 % are more than their mean, 55 % are not.
        assertThat(foundBy("figure-jumps,workforce,citizens,,,150,10,1,100,2,5,2025-01-01,,"))
                .containsExactly("1710,1100 ± 55.0 %");
    }

    @Test
    void takesOneChangeAsAHistoryWhereOneIsEnough() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q4", "00004", "1200"),
                ofCommune("2025-Q4", "00097", "1000"),
                ofCommune("2026-Q1", "00004", "1400"),
                ofCommune("2026-Q1", "00097", "1210"));

        assertThat(foundBy("figure-jumps,workforce,citizens,,,30,10,1,100,1,5,2025-01-01,,"))
                .containsExactly("1210,1000 ± 20.0 %");
    }

    @Test
    void takesTheLargestWithoutAHistoryWhereNoneIsAskedFor() throws Exception {
        load(
                ofCommune("2025-Q4", "00004", "1000"),
                ofCommune("2025-Q4", "00097", "1000"),
                ofCommune("2026-Q1", "00004", "1300"),
                ofCommune("2026-Q1", "00097", "1301"));

        assertThat(foundBy("figure-jumps,workforce,citizens,,,30,10,1,100,0,5,2025-01-01,,"))
                .containsExactly("1301,1000 ± 30.0 %");
    }

    @Test
    void takesTheBundledThresholdsWhereASetOfReferenceDataHasNone() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Files.delete(reference.resolve("plausibility.csv"));
        load(citizens("2025-Q1", "1000"), citizens("2025-Q2", "1301"));

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows("select rule from reporting.finding"))
                .containsExactly("figure-jumps");
    }

    private static Sent titles(String quarter, String... rows) {
        List<String> lines = new ArrayList<>(List.of(Tables.TITLES));
        lines.addAll(List.of(rows));
        return Sent.district(quarter, UNIT, quarter + "-" + rows.length)
                .with("titles", lines.toArray(String[]::new));
    }

    @Test
    void comparesEachKindOfTitleByItself() throws Exception {
        String one = COMMUNES.get(0);
        String other = COMMUNES.get(1);
        load(
                titles(
                        "2025-Q1",
                        one + ",,family,1000,,",
                        one + ",,citizen,1000,,",
                        one + ",,clan,1000,,",
                        other + ",,family,1000,,",
                        other + ",,citizen,1000,,"),
                titles(
                        "2025-Q2",
                        one + ",,family,1301,,",
                        one + ",,citizen,1300,,",
                        one + ",,clan,5000,,",
                        other + ",,family,500,,",
                        other + ",,citizen,501,,"));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,titles.csv,2,total,1301,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,titles.csv,6,total,501,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,titles.csv,5,total,500,> 50 % × 1000");
    }

    @Test
    void comparesEachAgeBandByItself() throws Exception {
        List<Sent> sent = new ArrayList<>();
        for (String populations :
                List.of("2025-Q1,1000,1000,1000,100", "2025-Q2,1301,1300,500,50")) {
            String[] cells = populations.split(",", -1);
            sent.add(
                    Sent.district(cells[0], UNIT, cells[0])
                            .with(
                                    "literacy",
                                    Tables.LITERACY,
                                    COMMUNES.get(0) + ",,15-25," + cells[1] + ",900,",
                                    COMMUNES.get(0) + ",,26-35," + cells[2] + ",900,",
                                    COMMUNES.get(0) + ",,36-60," + cells[3] + ",10,",
                                    COMMUNES.get(0) + ",,61+," + cells[4] + ",10,"));
        }
        load(sent.toArray(Sent[]::new));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,literacy.csv,2,population,1301,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,literacy.csv,4,population,500,> 50 % × 1000",
                        "2025-Q2,stock-halved,literacy.csv,5,population,50,> 50 % × 100");
    }

    @Test
    void comparesEachColumnByItself() throws Exception {
        List<Sent> sent = new ArrayList<>();
        for (String children : List.of("2025-Q1,1000,1000,1000", "2025-Q2,1401,1400,500")) {
            String[] cells = children.split(",", -1);
            sent.add(
                    Sent.district(cells[0], UNIT, cells[0])
                            .with(
                                    "schooling",
                                    Tables.SCHOOLING,
                                    COMMUNES.get(0)
                                            + ",,%s,1,1,%s,1,%s,,,,,,,"
                                                    .formatted(cells[1], cells[2], cells[3])));
        }
        load(sent.toArray(Sent[]::new));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,schooling.csv,2,children_5,1401,1000 ± 40.0 %",
                        "2025-Q2,stock-halved,schooling.csv,2,children_11,500,> 50 % × 1000");
    }

    private static String[] kinds(String commune, String last) {
        return new String[] {
            commune + ",,family,10,5,2",
            commune + ",,clan,10,,",
            commune + ",,community,10,5,2",
            commune + ",,unit,10,5,2",
            commune + ",,citizen,10,5," + last
        };
    }

    @Test
    void findsATableThatIsThatOfTheQuarterBefore() throws Exception {
        load(
                titles("2025-Q1", kinds(COMMUNES.get(0), "2")),
                titles("2025-Q2", kinds(COMMUNES.get(0), "2")));

        assertThat(found()).containsExactly("2025-Q2,figures-sent-again,titles.csv,,,5,≠ 2025-Q1");
    }

    @Test
    void takesATableInWhichOneFigureIsNew() throws Exception {
        load(
                titles("2025-Q1", kinds(COMMUNES.get(0), "2")),
                titles("2025-Q2", kinds(COMMUNES.get(0), "3")));

        assertThat(found()).isEmpty();
    }

    @Test
    void takesATableWithMoreRows() throws Exception {
        List<String> more = new ArrayList<>(List.of(kinds(COMMUNES.get(0), "2")));
        more.add(COMMUNES.get(1) + ",,family,10,5,2");
        load(
                titles("2025-Q1", kinds(COMMUNES.get(0), "2")),
                titles("2025-Q2", more.toArray(String[]::new)));

        assertThat(found()).isEmpty();
    }

    @Test
    void takesATableWithFewerRows() throws Exception {
        List<String> more = new ArrayList<>(List.of(kinds(COMMUNES.get(0), "2")));
        more.add(COMMUNES.get(1) + ",,family,10,5,2");
        load(
                titles("2025-Q1", more.toArray(String[]::new)),
                titles("2025-Q2", kinds(COMMUNES.get(0), "2")));

        assertThat(found()).isEmpty();
    }

    @Test
    void takesATableOfTooFewRowsToTell() throws Exception {
        String[] four = List.of(kinds(COMMUNES.get(0), "2")).subList(0, 4).toArray(String[]::new);
        load(titles("2025-Q1", four), titles("2025-Q2", four));

        assertThat(found()).isEmpty();
    }

    private static Sent centres(String quarter, int centres) {
        List<String> lines = new ArrayList<>(List.of(Tables.CENTRES));
        for (int i = 0; i < centres; i++) {
            lines.add("HT-" + i + "," + COMMUNES.get(i) + ",,,,,,,,,");
        }
        return Sent.district(quarter, UNIT, quarter + "-" + centres)
                .with("learning_centres", lines.toArray(String[]::new));
    }

    @Test
    void findsThatHalfOfTheCentresIsGone() throws Exception {
        load(centres("2025-Q1", 4), centres("2025-Q2", 2));

        assertThat(found()).containsExactly("2025-Q2,stock-halved,,,centres,2,> 50 % × 4");
    }

    @Test
    void findsThatATableWithoutARowLostAllCentres() throws Exception {
        load(centres("2025-Q1", 2), centres("2025-Q2", 0));

        assertThat(found()).containsExactly("2025-Q2,stock-halved,,,centres,0,> 50 % × 2");
    }

    @Test
    void takesFewerCentresThatAreMoreThanHalf() throws Exception {
        load(centres("2025-Q1", 5), centres("2025-Q2", 3));

        assertThat(found()).isEmpty();
    }

    @Test
    void countsTheRowsOfCentresAlone() throws Exception {
        List<String> titles = new ArrayList<>(List.of(Tables.TITLES));
        COMMUNES.subList(0, 8).forEach(commune -> titles.add(commune + ",,unit,,,"));
        load(
                centres("2025-Q1", 5).with("titles", titles.toArray(String[]::new)),
                centres("2025-Q2", 3).with("titles", titles.get(0), titles.get(1)));

        assertThat(found()).isEmpty();
    }

    @Test
    void readsNoFigureThatATableDoesNotHave() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Path file = reference.resolve("plausibility.csv");
        Files.writeString(
                file,
                Files.readString(file)
                        + """
                        stock-halved,learning_centres,learners,,,50,,,2,,20,2025-01-01,,
                        stock-halved,workforce,citizens,cadre,,50,,,50,,20,2025-01-01,,
                        stock-halved,schooling,children_5,cadre,,50,,,20,,20,2025-01-01,,
                        """);
        String commune = COMMUNES.get(0);
        load(
                centres("2025-Q1", 4)
                        .with("workforce", Tables.WORKFORCE, commune + ",,1000,,,")
                        .with("schooling", Tables.SCHOOLING, commune + ",,1000,,,,,,,,,,,,"),
                centres("2025-Q2", 2)
                        .with("workforce", Tables.WORKFORCE, commune + ",,500,,,")
                        .with("schooling", Tables.SCHOOLING, commune + ",,500,,,,,,,,,,,,"));

        assertThat(Warehouse.of(lake, folder, Schemas.withReference(reference)).rows(FOUND))
                .containsExactly(
                        "2025-Q2,stock-halved,schooling.csv,2,children_5,500,> 50 % × 1000",
                        "2025-Q2,stock-halved,workforce.csv,2,citizens,500,> 50 % × 1000",
                        "2025-Q2,stock-halved,,,centres,2,> 50 % × 4");
    }

    @Test
    void tellsAJumpThatIsTooSmallForAFall() throws Exception {
        load(ofCommune("2025-Q4", "00004", "40"), ofCommune("2026-Q1", "00004", "10"));

        assertThat(
                        foundBy(
                                "figure-jumps,workforce,citizens,,,30,10,5,10,3,5,2025-01-01,,",
                                "stock-halved,workforce,citizens,,,50,,,50,,20,2025-01-01,,"))
                .containsExactly("10,40 ± 30.0 %");
    }

    @Test
    void takesTheSmallestLimitAfterSmallChanges() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q4", "00004", "1010"),
                ofCommune("2025-Q4", "00097", "1010"),
                ofCommune("2026-Q1", "00004", "1111"),
                ofCommune("2026-Q1", "00097", "1112"));

        assertThat(foundBy("figure-jumps,workforce,citizens,,,30,10,1,100,2,5,2025-01-01,,"))
                .containsExactly("1112,1010 ± 10.0 %");
    }

    /** Citizens and people from 15 of eleven communes, some more of each than of the one before. */
    private static Sent twoFigures(String quarter, String district, int first) {
        List<String> lines = new ArrayList<>(List.of(Tables.WORKFORCE));
        for (int i = 0; i < 11; i++) {
            lines.add(
                    Places.communes(district).get(i)
                            + ",,%d,%d,,".formatted(first + 2 * i, first + 2 * i + 1));
        }
        return Sent.district(quarter, district, quarter + district)
                .with("workforce", lines.toArray(String[]::new));
    }

    @Test
    void tellsTheFirstFigureOfTheFirstRowWhereThereAreTooMany() throws Exception {
        load(
                twoFigures("2025-Q1", "271", 1000),
                twoFigures("2025-Q1", "277", 10_000),
                twoFigures("2025-Q2", "271", 5000),
                twoFigures("2025-Q2", "277", 1000));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,workforce.csv,2,citizens,5000,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,workforce.csv,2,citizens,1000,> 50 % × 10000");
    }
}
