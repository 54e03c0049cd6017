package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indicators of kind standard, worked out by hand; every case is a commune of the test's district.
 */
class StandardTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                schooling("277", Cases.given(PRESCHOOL)),
                schooling("279", Cases.given(PRIMARY)),
                literacy(schooling("280", List.of()), Cases.given(LITERACY)),
                literacy(
                        schooling("272", Collections.nCopies(CHAIN.size(), FULL)),
                        Cases.given(CHAIN)),
                ESPECIALLY_DIFFICULT);
        warehouse = Warehouse.of(lake, folder);
    }

    private static Sent schooling(String district, List<String> rows) {
        return Sent.district("2025-Q1", district, "a")
                .with("schooling", Cases.rows(Tables.SCHOOLING, district, rows));
    }

    private static Sent literacy(Sent sent, List<String> bands) {
        List<String> lines = new ArrayList<>(List.of(Tables.LITERACY));
        for (int i = 0; i < bands.size(); i++) {
            String commune = Places.communes(sent.unitCode()).get(i);
            int middle = bands.get(i).indexOf('|');
            lines.add(commune + ",,15-25," + bands.get(i).substring(0, middle) + ",");
            lines.add(commune + ",,26-35," + bands.get(i).substring(middle + 1) + ",");
        }
        return sent.with("literacy", lines.toArray(String[]::new));
    }

    private static void expect(String indicator, String district, List<String> cases)
            throws Exception {
        assertThat(verdicts(indicator, district).subList(0, cases.size()))
                .containsExactlyElementsOf(Cases.expected(cases));
    }

    private static List<String> verdicts(String indicator, String district) throws Exception {
        return warehouse.rows(
                "select result, numerator, denominator, threshold_pct"
                        + " from reporting.commune_indicator where level = 1"
                        + " and indicator = '%s' and district_code = '%s'"
                                .formatted(indicator, district)
                        + " order by commune_code");
    }

    /** Children of 5, attending (95 %), completed (85 %). */
    private static final List<String> PRESCHOOL =
            List.of(
                    "100,95,85,,,,,,,,,, -> met,95,100,95",
                    "100,94,85,,,,,,,,,, -> not_met,94,100,95",
                    "100,96,85,,,,,,,,,, -> met,85,100,85",
                    "100,100,84,,,,,,,,,, -> not_met,84,100,85",
                    "100,94,,,,,,,,,,, -> not_met,94,100,95",
                    "100,x,85,,,,,,,,,, -> not_assessable,,,",
                    "0,0,0,,,,,,,,,, -> not_assessable,,,");

    @Test
    void wantsEveryConditionOfPreschool() throws Exception {
        expect("4.1", "277", PRESCHOOL);
    }

    /**
     * Of 100 each: in grade 1 (90 and 95 %), completed at 11 (80 %), with those in primary (100 %),
     * completed at 14 (80 %, primary-1, which precedes primary-2 at a tie).
     */
    private static final List<String> PRIMARY =
            List.of(
                    ",,,100,95,100,90,10,100,80,,, -> met,80,100,80",
                    ",,,100,95,100,90,9,100,81,,, -> not_met,99,100,100",
                    ",,,100,94,100,90,10,100,80,,, -> not_met,94,100,95",
                    ",,,100,95,100,79,21,100,80,,, -> not_met,79,100,80",
                    ",,,100,95,100,90,10,100,79,,, -> not_met,79,100,80",
                    ",,,100,95,100,90,,100,80,,, -> not_assessable,,,",
                    ",,,100,94,100,90,,100,80,,, -> not_met,94,100,95",
                    ",,,100,95,100,90,10,100,81,,, -> met,95,100,95");

    @Test
    void addsWhatTheRequiredStandardDemands() throws Exception {
        expect("4.2", "279", PRIMARY);
    }

    /** People of 15 to 25, literate | of 26 to 35, literate (90 % of both). */
    private static final List<String> LITERACY =
            List.of(
                    "100,90|100,90 -> met,180,200,90",
                    "100,90|100,89 -> not_met,179,200,90",
                    "100,90|100,91 -> met,181,200,90",
                    "100,90|100,x -> not_assessable,,,",
                    "100,90|,90 -> not_assessable,,,",
                    "0,0|0,0 -> not_assessable,,,");

    @Test
    void addsAgeBandsUnlessOneIsMissing() throws Exception {
        expect("4.4", "280", LITERACY);
    }

    private static final String FULL = ",,,100,100,,,,100,100,100,100,";

    /** With all that schools can do, literacy as above. */
    private static final List<String> CHAIN =
            List.of(
                    "100,90|100,90 -> met,180,200,90",
                    "100,90|100,89 -> not_met,179,200,90",
                    "100,90|100, -> not_assessable,,,");

    @Test
    void followsRequirementsThroughOtherStandards() throws Exception {
        expect("4.3", "272", CHAIN);
    }

    private static final Sent ESPECIALLY_DIFFICULT =
            Sent.district("2025-Q1", "271", "a")
                    .with(
                            "literacy",
                            Tables.LITERACY,
                            "09694,,15-25,100,95,",
                            "09703,,15-25,100,90,",
                            "09712,,15-25,100,89,");

    @Test
    void takesTheYoungestBandAloneInEspeciallyDifficultAreas() throws Exception {
        assertThat(verdicts("4.4", "271").stream().filter(row -> !row.startsWith("not_assess")))
                .containsExactly("met,90,100,90", "not_met,89,100,90");
    }
}
