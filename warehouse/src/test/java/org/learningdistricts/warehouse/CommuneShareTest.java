package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators of kind share, worked out by hand; every case is a commune of the test's district. */
class CommuneShareTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", withTitles("277"), withWorkforce("279"), DIFFICULT);
        warehouse = Warehouse.of(lake, folder);
    }

    private static List<String> verdicts(String indicator, String district) throws Exception {
        return warehouse.rows(
                "select result, numerator, denominator, rate, threshold_pct"
                        + " from reporting.commune_indicator where level = 1"
                        + " and indicator = '%s' and district_code = '%s'"
                                .formatted(indicator, district)
                        + " order by commune_code");
    }

    /** Titles recognised | citizens; the threshold is 60 %. */
    private static final List<String> TITLES =
            List.of(
                    "60|100 -> met,60,100,0.600000,60",
                    "59|100 -> not_met,59,100,0.590000,60",
                    "61|100 -> met,61,100,0.610000,60",
                    "|100 -> not_assessable,,,,",
                    "x|100 -> not_assessable,,,,",
                    "60| -> not_assessable,,,,",
                    "60|x -> not_assessable,,,,",
                    "0|0 -> not_assessable,,,,",
                    "0|5 -> not_met,0,5,0.000000,60",
                    "1|1 -> met,1,1,1.000000,60",
                    "0|1 -> not_met,0,1,0.000000,60",
                    "999999999999|1 -> met,999999999999,1,999999999999.000000,60",
                    "1000000000000|1 -> met,1000000000000,1,,60",
                    "41|640 -> not_met,41,640,0.064063,60",
                    "417|526 -> met,417,526,0.792776,60",
                    "1|2000000 -> not_met,1,2000000,0.000001,60",
                    "99999999999|99999999999 -> met,99999999999,99999999999,1.000000,60",
                    "99999999999|7 -> met,99999999999,7,14285714285.571429,60",
                    "59999999999|99999999999 -> not_met,59999999999,99999999999,0.600000,60");

    private static Sent withTitles(String district) {
        List<String> titles =
                Cases.given(TITLES).stream()
                        .map(line -> "citizen,,," + line.substring(0, line.indexOf('|')))
                        .toList();
        List<String> workforce =
                Cases.given(TITLES).stream()
                        .map(line -> line.substring(line.indexOf('|') + 1) + ",,,")
                        .toList();
        return Sent.district("2025-Q1", district, "a")
                .with("titles", Cases.rows(Tables.TITLES, district, titles))
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, workforce));
    }

    @Test
    void comparesExactlyWithTheThreshold() throws Exception {
        assertThat(verdicts("5.1", "277").subList(0, TITLES.size()))
                .containsExactlyElementsOf(Cases.expected(TITLES));
    }

    /** Citizens,,technically qualified (50 %),university (12 %); at a tie the first is shown. */
    private static final List<String> WORKFORCE =
            List.of(
                    "100,,60,13 -> met,13,100,0.130000,12",
                    "100,,50,13 -> met,50,100,0.500000,50",
                    "100,,51,13 -> met,51,100,0.510000,50",
                    "100,,49,13 -> not_met,49,100,0.490000,50",
                    "100,,50,11 -> not_met,11,100,0.110000,12",
                    "100,,48,11 -> not_met,48,100,0.480000,50",
                    "100,,,11 -> not_met,11,100,0.110000,12",
                    "100,,x,12 -> not_assessable,,,,",
                    "0,,0,0 -> not_assessable,,,,");

    private static Sent withWorkforce(String district) {
        return Sent.district("2025-Q1", district, "a")
                .with("titles", Tables.TITLES)
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, Cases.given(WORKFORCE)));
    }

    @Test
    void joinsBothConditionsAndShowsTheDecidingOne() throws Exception {
        assertThat(verdicts("5.2", "279").subList(0, WORKFORCE.size()))
                .containsExactlyElementsOf(Cases.expected(WORKFORCE));
    }

    @Test
    void cannotBeAssessedWithoutTheOtherDataset() throws Exception {
        assertThat(verdicts("5.1", "279")).hasSize(27).containsOnly("not_assessable,,,,");
    }

    private static final Sent DIFFICULT =
            Sent.district("2025-Q1", "271", "a")
                    .with(
                            "workforce",
                            Tables.WORKFORCE,
                            "09694,,100,,40,12",
                            "09697,,100,,39,12",
                            "09700,,100,,45,10");

    @Test
    void lowersTheThresholdForDifficultAreas() throws Exception {
        assertThat(verdicts("5.2", "271"))
                .contains(
                        "met,40,100,0.400000,40",
                        "not_met,39,100,0.390000,40",
                        "met,10,100,0.100000,10");
    }
}
