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
 * Figures of one dataset that another one contradicts; every test has a district of its own, every
 * case a commune of it, in order.
 */
@Tag("slow")
class DatasetCheckTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                citizens("277"),
                ONE_OF_ITS_KIND,
                ageBands("279"),
                youth("280"),
                labour("272", 18, "1800"),
                labour("273", 16, "1601"),
                labour("274", 19, "2001"),
                sent("278").with("learning_centres", LEARNERS),
                centres("281", 40),
                centres("276", 41));
        warehouse = Warehouse.of(lake, folder);
    }

    /** Row, value and expectation of what a rule finds. */
    private static List<String> found(String rule, String district) throws Exception {
        return warehouse.rows(
                "select row_number, value, expected from reporting.finding"
                        + " where rule = '%s' and unit_code = '%s' order by row_number"
                                .formatted(rule, district));
    }

    private static Sent sent(String district) {
        return Sent.district("2025-Q1", district, "a");
    }

    /** Citizens' titles | citizens. */
    private static final List<String> CITIZENS =
            List.of(
                    "citizen,1000,,|1000,,,",
                    "citizen,1001,,|1000,,,",
                    "citizen,500,,|1000,,,",
                    "citizen,499,,|1000,,,",
                    "citizen,,,|1000,,,",
                    "citizen,7,,|,,,",
                    "citizen,0,,|0,,,",
                    "citizen,1,,|0,,,",
                    "family,5000,,|1000,,,");

    private static Sent citizens(String district) {
        return sent(district)
                .with("titles", Cases.rows(Tables.TITLES, district, parts(CITIZENS, 0)))
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, parts(CITIZENS, 1)));
    }

    private static List<String> parts(List<String> cases, int part) {
        return cases.stream().map(line -> line.split("\\|", -1)[part]).toList();
    }

    @Test
    void takesCitizenTitlesFromHalfOfTheCitizensUpToAllOfThem() throws Exception {
        assertThat(found("citizen-titles-differ", "277"))
                .containsExactly(
                        "3,1001,50-100 % × 1000 (workforce.citizens)",
                        "5,499,50-100 % × 1000 (workforce.citizens)",
                        "9,1,50-100 % × 0 (workforce.citizens)");
    }

    private static final Sent ONE_OF_ITS_KIND =
            Sent.district("2025-Q1", "001", "a")
                    .with("titles", Tables.TITLES, "00001,,citizen,1001,,")
                    .with("workforce", Tables.WORKFORCE, "00001,,1000,,,");

    @Test
    void namesCommuneFileAndBothFiguresInBothLanguages() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select stage, severity, file, row_number, column_name,"
                                        + " message_vi, message_en from reporting.finding"
                                        + " where unit_code = '001'"))
                .containsExactly(
                        "build,warning,titles.csv,2,total,"
                                + "Phường Phúc Xá (00001), công dân: «Tổng số» ở bảng «Danh hiệu học"
                                + " tập» là 1.001, không hợp lý so với số công dân; thường từ 50 đến"
                                + " 100% của 1.000 («Số công dân»).,"
                                + "Phường Phúc Xá (00001), citizen: «Total» of table «Learning"
                                + " titles» is 1,001, implausible beside the number of citizens;"
                                + " usual is 50 to 100% of 1,000 («Citizens»).");
    }

    /** Of the last age band; the first three hold 800 of the population of 1000. */
    private static final List<String> LAST_BAND = List.of("300", "301", "100", "99", "");

    private static Sent ageBands(String district) {
        List<String> literacy = new ArrayList<>(List.of(Tables.LITERACY));
        for (int i = 0; i < LAST_BAND.size(); i++) {
            String commune = Places.communes(district).get(i);
            literacy.add(commune + ",,15-25,100,,");
            literacy.add(commune + ",,26-35,200,,");
            literacy.add(commune + ",,36-60,500,,");
            literacy.add(commune + ",,61+," + LAST_BAND.get(i) + ",,");
        }
        List<String> workforce = Collections.nCopies(LAST_BAND.size(), "2000,1000,,");
        return sent(district)
                .with("literacy", literacy.toArray(String[]::new))
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, workforce));
    }

    @Test
    void takesAgeBandsTenPercentAroundThePopulation() throws Exception {
        assertThat(found("literacy-population-differs", "279"))
                .containsExactly(
                        "6,1101,90-110 % × 1000 (workforce.population_15_plus)",
                        "14,899,90-110 % × 1000 (workforce.population_15_plus)");
    }

    /** Beside 400 of 15 to 18. */
    private static final List<String> YOUNGEST_BAND =
            List.of("15-25,400,,", "15-25,399,,", "15-25,,,", "26-35,1,,");

    private static Sent youth(String district) {
        List<String> schooling = Collections.nCopies(YOUNGEST_BAND.size(), ",,,,,,,,,,400,,");
        return sent(district)
                .with("literacy", Cases.rows(Tables.LITERACY, district, YOUNGEST_BAND))
                .with("schooling", Cases.rows(Tables.SCHOOLING, district, schooling));
    }

    @Test
    void takesNoMoreYouthThanPeopleInTheirAgeBand() throws Exception {
        assertThat(found("age-band-below-youth", "280"))
                .containsExactly("3,399,≥ 100 % × 400 (schooling.youth_15_18)");
    }

    /** A labour force beside so many communes of a population of 100 each. */
    private static Sent labour(String district, int communes, String force) {
        List<String> workforce = Collections.nCopies(communes, "200,100,,");
        return sent(district)
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, workforce))
                .with("economy", Tables.ECONOMY, district + ",,2025,,," + force + ",,,");
    }

    @Test
    void takesALabourForceUpToThePopulationOfAllCommunes() throws Exception {
        assertThat(Places.communes("272")).hasSize(18);
        assertThat(found("labour-force-above-population", "272")).isEmpty();
    }

    @Test
    void findsALabourForceAboveThePopulationOfAllCommunes() throws Exception {
        assertThat(Places.communes("273")).hasSize(16);
        assertThat(found("labour-force-above-population", "273"))
                .containsExactly("2,1601,≤ 100 % × 1600 (workforce.population_15_plus)");
    }

    @Test
    void comparesNoLabourForceWithAPartOfTheCommunes() throws Exception {
        assertThat(Places.communes("274")).hasSize(20);
        assertThat(found("labour-force-above-population", "274")).isEmpty();
    }

    /** The last two figures of a row are classes and learners. */
    private static final String[] LEARNERS = {
        Tables.CENTRES,
        "HT-0,10114,,,,,,,,0,10",
        "HT-1,10120,,,,,,,,0,0",
        "HT-2,10126,,,,,,,,1,10",
        "HT-3,10129,,,,,,,,,10",
        "HT-4,10132,,,,,,,,0,",
        "HT-5,10135,,,,,,,,0,1"
    };

    @Test
    void findsLearnersInACentreWithoutClasses() throws Exception {
        assertThat(found("learners-without-classes", "278")).containsExactly("2,0,10", "7,0,1");
    }

    /** So many that have learners and no classes. */
    private static Sent centres(String district, int number) {
        List<String> centres = new ArrayList<>(List.of(Tables.CENTRES));
        for (int i = 0; i < number; i++) {
            centres.add("HT-" + i + "," + Places.communes(district).get(0) + ",,,,,,,,0,10");
        }
        return sent(district).with("learning_centres", centres.toArray(String[]::new));
    }

    @Test
    void tellsEachOfAsManyAsAreListed() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select count(*), count(*) filter (where message_en like '%×%')"
                                        + " from reporting.finding where unit_code = '281'"))
                .containsExactly("40,0");
    }

    @Test
    void tellsManyOfAKindByTheFirstOfThem() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select row_number, right(message_vi, 4), right(message_en, 4)"
                                        + " from reporting.finding where unit_code = '276'"))
                .containsExactly("2,×41),×41)");
        assertThat(
                        warehouse.rows(
                                "select findings_review, findings_warning, status"
                                        + " from reporting.submission_status"
                                        + " where unit_code = '276'"))
                .containsExactly("1,0,accepted");
    }
}
