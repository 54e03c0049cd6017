package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators of kind share, worked out by hand; every case is a commune of one district. */
class CommuneShareTest {

    @TempDir Path folder;

    private List<String> verdicts(String indicator, Sent sent) throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", sent);
        return Warehouse.of(lake, folder)
                .rows(
                        "select result, numerator, denominator, rate, threshold_pct"
                                + " from reporting.commune_indicator where level = 1"
                                + " and indicator = '%s' and district_code = '%s'"
                                        .formatted(indicator, sent.unitCode())
                                + " order by commune_code");
    }

    private static Sent submission(List<String> titles, List<String> workforce) {
        List<String> communes = Places.communes("277");
        List<String> titleRows = new ArrayList<>(List.of(Tables.TITLES));
        List<String> workforceRows = new ArrayList<>(List.of(Tables.WORKFORCE));
        for (int i = 0; i < titles.size(); i++) {
            titleRows.add(communes.get(i) + ",,citizen,,," + titles.get(i));
        }
        for (int i = 0; i < workforce.size(); i++) {
            workforceRows.add(communes.get(i) + ",," + workforce.get(i));
        }
        return Sent.district("2025-Q1", "277", "a")
                .with("titles", titleRows.toArray(String[]::new))
                .with("workforce", workforceRows.toArray(String[]::new));
    }

    private static void expect(List<String> cases, List<String> verdicts) {
        assertThat(verdicts.subList(0, cases.size()))
                .containsExactlyElementsOf(
                        cases.stream()
                                .map(line -> line.substring(line.indexOf("-> ") + 3))
                                .toList());
    }

    private static List<String> given(List<String> cases) {
        return cases.stream().map(line -> line.substring(0, line.indexOf(" ->"))).toList();
    }

    @Test
    void comparesExactlyWithTheThreshold() throws Exception {
        // titles recognised | citizens; the threshold is 60 %
        List<String> cases =
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
        List<String> titles =
                given(cases).stream().map(line -> line.substring(0, line.indexOf('|'))).toList();
        List<String> workforce =
                given(cases).stream()
                        .map(line -> line.substring(line.indexOf('|') + 1) + ",,,")
                        .toList();
        expect(cases, verdicts("5.1", submission(titles, workforce)));
    }

    @Test
    void cannotBeAssessedWithoutTheOtherDataset() throws Exception {
        assertThat(verdicts("5.1", submission(List.of(), List.of("100,,,"))))
                .hasSize(30)
                .containsOnly("not_assessable,,,,");
    }

    @Test
    void joinsBothConditionsAndShowsTheDecidingOne() throws Exception {
        // citizens,,technically qualified (50 %),university (12 %); at a tie the first is shown
        List<String> cases =
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
        expect(cases, verdicts("5.2", submission(List.of(), given(cases))));
    }

    @Test
    void lowersTheThresholdForDifficultAreas() throws Exception {
        Sent sent =
                Sent.district("2025-Q1", "271", "a")
                        .with(
                                "workforce",
                                Tables.WORKFORCE,
                                "09694,,100,,40,12",
                                "09697,,100,,39,12",
                                "09700,,100,,45,10");
        assertThat(verdicts("5.2", sent))
                .contains(
                        "met,40,100,0.400000,40",
                        "not_met,39,100,0.390000,40",
                        "met,10,100,0.100000,10");
    }
}
