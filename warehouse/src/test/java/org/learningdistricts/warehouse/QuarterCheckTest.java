package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures beside those of the quarter before; every case is a commune, in order. */
@Tag("slow")
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
                                .rows("select value, expected from engine.measure_build_finding"))
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

    private static Sent titles(String quarter, String... rows) {
        List<String> lines = new ArrayList<>(List.of(Tables.TITLES));
        lines.addAll(List.of(rows));
        return Sent.district(quarter, UNIT, quarter + "-" + rows.length)
                .with("titles", lines.toArray(String[]::new));
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
}
