package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators of kind standard, worked out by hand; every case is a commune of one district. */
class StandardTest {

    @TempDir Path folder;

    private List<String> verdicts(String indicator, Sent sent) throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", sent);
        return Warehouse.of(lake, folder)
                .rows(
                        "select result, numerator, denominator, threshold_pct"
                                + " from reporting.commune_indicator where level = 1"
                                + " and indicator = '%s' and district_code = '%s'"
                                        .formatted(indicator, sent.unitCode())
                                + " order by commune_code");
    }

    private static Sent schooling(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(Tables.SCHOOLING));
        for (int i = 0; i < rows.size(); i++) {
            lines.add(Places.communes("277").get(i) + ",," + rows.get(i));
        }
        return Sent.district("2025-Q1", "277", "a").with("schooling", lines.toArray(String[]::new));
    }

    private static Sent literacy(Sent sent, List<String> bands) {
        List<String> lines = new ArrayList<>(List.of(Tables.LITERACY));
        for (int i = 0; i < bands.size(); i++) {
            String commune = Places.communes("277").get(i);
            int middle = bands.get(i).indexOf('|');
            lines.add(commune + ",,15-25," + bands.get(i).substring(0, middle) + ",");
            lines.add(commune + ",,26-35," + bands.get(i).substring(middle + 1) + ",");
        }
        return sent.with("literacy", lines.toArray(String[]::new));
    }

    @Test
    void wantsEveryConditionOfPreschool() throws Exception {
        // children of 5, attending (95 %), completed (85 %)
        List<String> figures =
                List.of(
                        "100,95,85",
                        "100,94,85",
                        "100,96,85",
                        "100,100,84",
                        "100,94,",
                        "100,x,85",
                        "0,0,0");
        List<String> rows = figures.stream().map(line -> line + ",,,,,,,,,,").toList();
        assertThat(verdicts("4.1", schooling(rows)).subList(0, figures.size()))
                .containsExactly(
                        "met,95,100,95",
                        "not_met,94,100,95",
                        "met,85,100,85",
                        "not_met,84,100,85",
                        "not_met,94,100,95",
                        "not_assessable,,,",
                        "not_assessable,,,");
    }

    @Test
    void addsWhatTheRequiredStandardDemands() throws Exception {
        // of 100 each: in grade 1 (90 and 95 %), completed at 11 (80 %), with those in primary
        // (100 %), completed at 14 (80 %, primary-1, which precedes primary-2 at a tie)
        List<String> rows =
                List.of(
                        ",,,100,95,100,90,10,100,80,,,",
                        ",,,100,95,100,90,9,100,81,,,",
                        ",,,100,94,100,90,10,100,80,,,",
                        ",,,100,95,100,79,21,100,80,,,",
                        ",,,100,95,100,90,10,100,79,,,",
                        ",,,100,95,100,90,,100,80,,,",
                        ",,,100,94,100,90,,100,80,,,",
                        ",,,100,95,100,90,10,100,81,,,");
        assertThat(verdicts("4.2", schooling(rows)).subList(0, rows.size()))
                .containsExactly(
                        "met,80,100,80",
                        "not_met,99,100,100",
                        "not_met,94,100,95",
                        "not_met,79,100,80",
                        "not_met,79,100,80",
                        "not_assessable,,,",
                        "not_met,94,100,95",
                        "met,95,100,95");
    }

    @Test
    void addsAgeBandsUnlessOneIsMissing() throws Exception {
        List<String> bands =
                List.of(
                        "100,90|100,90",
                        "100,90|100,89",
                        "100,90|100,91",
                        "100,90|100,x",
                        "100,90|,90",
                        "0,0|0,0");
        assertThat(verdicts("4.4", literacy(schooling(List.of()), bands)).subList(0, bands.size()))
                .containsExactly(
                        "met,180,200,90",
                        "not_met,179,200,90",
                        "met,181,200,90",
                        "not_assessable,,,",
                        "not_assessable,,,",
                        "not_assessable,,,");
    }

    @Test
    void followsRequirementsThroughOtherStandards() throws Exception {
        String full = ",,,100,100,,,,100,100,100,100,";
        List<String> bands = List.of("100,90|100,90", "100,90|100,89", "100,90|100,");
        assertThat(
                        verdicts("4.3", literacy(schooling(List.of(full, full, full)), bands))
                                .subList(0, bands.size()))
                .containsExactly("met,180,200,90", "not_met,179,200,90", "not_assessable,,,");
    }

    @Test
    void takesTheYoungestBandAloneInEspeciallyDifficultAreas() throws Exception {
        Sent sent =
                Sent.district("2025-Q1", "271", "a")
                        .with(
                                "literacy",
                                Tables.LITERACY,
                                "09694,,15-25,100,95,",
                                "09703,,15-25,100,90,",
                                "09712,,15-25,100,89,");
        assertThat(verdicts("4.4", sent).stream().filter(row -> !row.startsWith("not_assess")))
                .containsExactly("met,90,100,90", "not_met,89,100,90");
    }
}
