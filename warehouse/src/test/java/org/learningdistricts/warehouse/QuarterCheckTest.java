package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures beside those of the quarter before; every test has a district of its own, every case a
 * commune of it, in order.
 */
@Tag("slow")
class QuarterCheckTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    /** After first corrections, and after second ones. */
    private static Warehouse corrected;

    private static Warehouse correctedTwice;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        load(
                lake,
                "first-",
                List.of(
                        CHANGES,
                        FEW_PEOPLE,
                        WITH_A_GAP,
                        SAME_CODE,
                        IN_ORDER,
                        IN_OTHER_ORDER,
                        WRONG,
                        KEPT,
                        titles("004", FIVE_KINDS, FIVE_KINDS),
                        titles("005", FIVE_KINDS, ONE_NEW),
                        titles("006", FIVE_KINDS, ONE_MORE),
                        titles("007", ONE_MORE, FIVE_KINDS),
                        titles("008", FIVE_KINDS.subList(0, 4), FIVE_KINDS.subList(0, 4)),
                        centres("016", 4, 2),
                        centres("017", 2, 0),
                        centres("018", 5, 3)));
        warehouse = Warehouse.of(lake, folder);
        load(lake, "second-", List.of(RIGHT, KEPT_ANYWAY));
        corrected = Warehouse.of(lake, folder);
        load(lake, "third-", List.of(OTHER_VALUE));
        correctedTwice = Warehouse.of(lake, folder);
    }

    /** The first of each unit in one load, then the second of each, and so on. */
    private static void load(LakeFixture lake, String name, List<List<Sent>> units)
            throws Exception {
        for (int i = 0; i < 4; i++) {
            int place = i;
            Sent[] sent =
                    units.stream()
                            .filter(unit -> place < unit.size())
                            .map(unit -> unit.get(place))
                            .toArray(Sent[]::new);
            if (sent.length > 0) {
                lake.load(name + i, "2025-10-01T08:00", sent);
            }
        }
    }

    private static List<String> found(Warehouse built, String... units) throws Exception {
        return built.rows(
                "select quarter, rule, file, row_number, column_name, value, expected"
                        + " from reporting.finding where stage = 'build' and unit_code in ('%s')"
                                .formatted(String.join("', '", units))
                        + " order by quarter, rule, row_number, column_name");
    }

    private static Sent citizens(String quarter, String district, String... citizens) {
        List<String> figures = List.of(citizens).stream().map(number -> number + ",,,").toList();
        return Sent.district(quarter, district, quarter + String.join("-", citizens))
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, figures));
    }

    private static final List<Sent> CHANGES =
            List.of(
                    citizens(
                            "2025-Q1", "277", "1000", "1000", "1000", "1000", "1000", "0", "0",
                            "300", "", "9"),
                    citizens(
                            "2025-Q2", "277", "1300", "1301", "699", "501", "500", "99", "100",
                            "210", "5000", ""));

    @Test
    void tellsAChangeBeyondThirtyPercentAndAFallToHalfOnce() throws Exception {
        assertThat(found(warehouse, "277"))
                .containsExactly(
                        "2025-Q2,figure-jumps,workforce.csv,3,citizens,1301,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,workforce.csv,4,citizens,699,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,workforce.csv,5,citizens,501,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,workforce.csv,8,citizens,100,0 ± 30.0 %",
                        "2025-Q2,stock-halved,workforce.csv,6,citizens,500,> 50 % × 1000");
    }

    private static final List<Sent> FEW_PEOPLE =
            List.of(
                    citizens("2025-Q1", "279", "60", "100", "90"),
                    citizens("2025-Q2", "279", "11", "50", "50"));

    @Test
    void tellsNoFallOfAFewPeople() throws Exception {
        assertThat(found(warehouse, "279"))
                .containsExactly("2025-Q2,stock-halved,workforce.csv,3,citizens,50,> 50 % × 100");
    }

    private static Sent ofCommune(String quarter, String code, String citizens) {
        return Sent.commune(quarter, code, quarter + code)
                .with("workforce", Tables.WORKFORCE, code + ",," + citizens + ",,,");
    }

    private static final List<Sent> WITH_A_GAP =
            List.of(
                    ofCommune("2025-Q3", "00097", "1000"),
                    ofCommune("2025-Q4", "00004", "1000"),
                    ofCommune("2026-Q1", "00097", "5000"));

    @Test
    void comparesWithTheQuarterBeforeAlone() throws Exception {
        assertThat(found(warehouse, "00097", "00004")).isEmpty();
    }

    private static final List<Sent> SAME_CODE =
            List.of(
                    Sent.district("2025-Q2", "001", "before")
                            .with("workforce", Tables.WORKFORCE, "00008,,1000,,,"),
                    ofCommune("2025-Q3", "00008", "5000"));

    @Test
    void comparesNoUnitWithAnEarlierOneThatHadItsCode() throws Exception {
        assertThat(found(warehouse, "001", "00008")).isEmpty();
    }

    private static List<Sent> corrections(String district) {
        return List.of(
                citizens("2025-Q2", district, "2000").sequence(2L),
                citizens("2025-Q2", district, "1050"),
                citizens("2025-Q1", district, "1000").sequence(2L),
                citizens("2025-Q1", district, "1900"));
    }

    private static final List<Sent> IN_ORDER = corrections("280");
    private static final List<Sent> IN_OTHER_ORDER = backwards(corrections("281"));

    private static List<Sent> backwards(List<Sent> sent) {
        List<Sent> backwards = new ArrayList<>(sent);
        Collections.reverse(backwards);
        return backwards;
    }

    @Test
    void takesTheVersionInForceOfBothQuartersWhateverCameFirst() throws Exception {
        assertThat(found(warehouse, "280"))
                .isEqualTo(found(warehouse, "281"))
                .containsExactly(
                        "2025-Q2,figure-jumps,workforce.csv,2,citizens,2000,1000 ± 30.0 %");
    }

    private static final List<Sent> WRONG =
            List.of(citizens("2025-Q1", "271", "1000"), citizens("2025-Q2", "271", "5000"));
    private static final List<Sent> RIGHT =
            List.of(citizens("2025-Q2", "271", "1100").sequence(2L).receivedAt("2025-06-19T09:00"));

    @Test
    void saysWithACorrectionThatTheFigureIsRightAgain() throws Exception {
        assertThat(found(warehouse, "271")).hasSize(1);
        assertThat(found(corrected, "271")).isEmpty();
    }

    private static final List<Sent> KEPT =
            List.of(citizens("2025-Q1", "272", "1000"), citizens("2025-Q2", "272", "5000"));
    private static final List<Sent> KEPT_ANYWAY =
            List.of(
                    citizens("2025-Q2", "272", "5000", "7")
                            .sequence(2L)
                            .receivedAt("2025-06-19T09:00"),
                    citizens("2025-Q1", "272", "1001").sequence(2L).receivedAt("2025-03-19T09:00"));
    private static final List<Sent> OTHER_VALUE =
            List.of(citizens("2025-Q2", "272", "5001").sequence(3L).receivedAt("2025-06-20T09:00"));

    @Test
    void keepsTheIdentifierWhileTheValueStays() throws Exception {
        String ids = "select finding_id from reporting.finding where unit_code = '272'";
        List<String> first = warehouse.rows(ids);
        assertThat(corrected.rows(ids)).hasSize(1).isEqualTo(first);
        assertThat(correctedTwice.rows(ids)).hasSize(1).isNotEqualTo(first);
    }

    /** Of a commune. */
    private static final List<String> FIVE_KINDS =
            List.of(
                    "family,10,5,2",
                    "clan,10,,",
                    "community,10,5,2",
                    "unit,10,5,2",
                    "citizen,10,5,2");

    /** What a district sent of its first commune in two quarters, the sixth row of its second. */
    private static List<Sent> titles(String district, List<String> before, List<String> now) {
        List<Sent> sent = new ArrayList<>();
        for (List<String> kinds : List.of(before, now)) {
            List<String> lines = new ArrayList<>(List.of(Tables.TITLES));
            for (int i = 0; i < kinds.size(); i++) {
                lines.add(Places.communes(district).get(i / 5) + ",," + kinds.get(i));
            }
            sent.add(
                    Sent.district(sent.isEmpty() ? "2025-Q1" : "2025-Q2", district, "a")
                            .with("titles", lines.toArray(String[]::new)));
        }
        return sent;
    }

    @Test
    void findsATableThatIsThatOfTheQuarterBefore() throws Exception {
        assertThat(found(warehouse, "004"))
                .containsExactly("2025-Q2,figures-sent-again,titles.csv,,,5,≠ 2025-Q1");
    }

    private static final List<String> ONE_NEW = fourAnd("citizen,10,5,3");

    private static List<String> fourAnd(String... others) {
        List<String> kinds = new ArrayList<>(FIVE_KINDS.subList(0, 4));
        kinds.addAll(List.of(others));
        return kinds;
    }

    @Test
    void takesATableInWhichOneFigureIsNew() throws Exception {
        assertThat(found(warehouse, "005")).isEmpty();
    }

    private static final List<String> ONE_MORE = fourAnd("citizen,10,5,2", "family,10,5,2");

    @Test
    void takesATableWithMoreRows() throws Exception {
        assertThat(found(warehouse, "006")).isEmpty();
    }

    @Test
    void takesATableWithFewerRows() throws Exception {
        assertThat(found(warehouse, "007")).isEmpty();
    }

    @Test
    void takesATableOfTooFewRowsToTell() throws Exception {
        assertThat(found(warehouse, "008")).isEmpty();
    }

    private static List<Sent> centres(String district, int before, int now) {
        List<Sent> sent = new ArrayList<>();
        for (int number : List.of(before, now)) {
            List<String> lines = new ArrayList<>(List.of(Tables.CENTRES));
            for (int i = 0; i < number; i++) {
                lines.add("HT-" + i + "," + Places.communes(district).get(i) + ",,,,,,,,,");
            }
            sent.add(
                    Sent.district(sent.isEmpty() ? "2025-Q1" : "2025-Q2", district, "a")
                            .with("learning_centres", lines.toArray(String[]::new)));
        }
        return sent;
    }

    @Test
    void findsThatHalfOfTheCentresIsGone() throws Exception {
        assertThat(found(warehouse, "016"))
                .containsExactly("2025-Q2,stock-halved,,,centres,2,> 50 % × 4");
    }

    @Test
    void findsThatATableWithoutARowLostAllCentres() throws Exception {
        assertThat(found(warehouse, "017"))
                .containsExactly("2025-Q2,stock-halved,,,centres,0,> 50 % × 2");
    }

    @Test
    void takesFewerCentresThatAreMoreThanHalf() throws Exception {
        assertThat(found(warehouse, "018")).isEmpty();
    }
}
