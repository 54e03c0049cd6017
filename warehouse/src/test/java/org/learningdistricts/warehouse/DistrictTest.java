package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts on districts, on both bases, worked out by hand; each test has its own districts. */
class DistrictTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        List<Sent> sent = new ArrayList<>();
        sent.addAll(QUALIFYING);
        sent.addAll(OF_TWENTY_NINE);
        sent.addAll(HOLDERS);
        for (int i = 0; i < ECONOMIES.size(); i++) {
            String figures = Cases.given(ECONOMIES).get(i);
            sent.add(inSecond("00" + (i + 1), "economy", Tables.ECONOMY, ",,2025," + figures));
        }
        for (int i = 0; i < FLAGS.size(); i++) {
            sent.add(inSecond("01" + (6 + i), "evidence", Tables.EVIDENCE, FLAGS.get(i)));
        }
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-06-19T10:00", sent.toArray(Sent[]::new));
        warehouse = Warehouse.of(lake, folder);
    }

    /** One row of a district itself, in the second quarter. */
    private static Sent inSecond(String district, String dataset, String header, String figures) {
        return Sent.district("2025-Q2", district, "a").with(dataset, header, district + figures);
    }

    private static Sent perfect(String district, int failing, int silent) {
        List<String> communes = Places.communes(district);
        return PerfectDistrict.of(
                district,
                communes,
                communes.subList(0, failing),
                communes.subList(failing, failing + silent));
    }

    private static List<String> titles(String basis, String quarters, String districts)
            throws Exception {
        return warehouse.rows(
                "select communes_counted, communes_total, commune_rate, indicators_met,"
                        + " is_qualified from reporting.district_qualification"
                        + " where level = 1 and basis = '%s' and quarter in (%s)"
                                .formatted(basis, quarters)
                        + " and district_code in (%s) order by quarter, district_code"
                                .formatted(districts));
    }

    /** Of twenty communes each. */
    private static final List<Sent> QUALIFYING =
            List.of(
                    perfect("274", 0, 0),
                    perfect("276", 2, 0),
                    perfect("278", 3, 0),
                    perfect("281", 0, 2),
                    perfect("274", 0, 3).quarter("2025-Q2"),
                    perfect("276", 2, 1).quarter("2025-Q2"),
                    perfect("278", 3, 1).quarter("2025-Q2"));

    @Test
    void countsCommunesThatQualify() throws Exception {
        String districts = "'274', '276', '278', '281'";
        assertThat(titles("computed", "'2025-Q1', '2025-Q2'", districts))
                .containsExactly(
                        "20,20,1.000000,13,true",
                        "18,20,0.900000,13,true",
                        "17,20,0.850000,12,false",
                        "18,20,0.900000,13,true",
                        "17,20,,12,",
                        "17,20,,12,",
                        "16,20,0.800000,12,false",
                        "0,20,,0,");
        assertThat(titles("official", "'2025-Q1', '2025-Q2'", districts)).startsWith("0,20,,12,");
        // Three of those above qualify; 278 and 271 do not, by their figures.
        assertThat(
                        warehouse.rows(
                                "select basis, units_total, units_qualified, units_not_assessable,"
                                        + " qualification_rate, target_pct, target_year"
                                        + " from reporting.city_qualification_rate"
                                        + " where quarter = '2025-Q1' and unit_level = 'district'"
                                        + " and level = 1 order by basis"))
                .containsExactly(
                        "computed,30,3,25,0.100000,40,2025",
                        "decision,30,0,30,0.000000,40,2025",
                        "official,30,0,30,0.000000,40,2025");
    }

    private static final List<Sent> OF_TWENTY_NINE =
            List.of(perfect("271", 3, 0), perfect("271", 3, 1).quarter("2025-Q2"));

    @Test
    void comparesTheShareOfCommunesExactly() throws Exception {
        // 26 of 29 are 89.7 %: communes that qualify, or that still could
        assertThat(
                        warehouse.rows(
                                "select result, numerator, denominator"
                                        + " from reporting.district_indicator"
                                        + " where level = 1 and basis = 'computed'"
                                        + " and indicator = '4.1' and district_code = '271'"
                                        + " order by quarter"))
                .containsExactly("not_met,26,29", "not_met,25,29");
    }

    private static final List<Sent> HOLDERS =
            List.of(holders("277", 27), holders("279", 24), holders("280", 0), holders("282", 20));

    /** All of whose communes qualify, and of which so many hold a decision. */
    private static Sent holders(String district, int number) {
        List<String> decisions = new ArrayList<>(List.of(RecognitionTest.HEADER));
        Places.communes(district)
                .subList(0, number)
                .forEach(commune -> decisions.add(commune + ",,2,1/QD,2024-02-02,2023"));
        return perfect(district, 0, 0)
                .quarter("2025-Q2")
                .with("recognitions", decisions.toArray(String[]::new));
    }

    @Test
    void countsCommunesThatHoldADecision() throws Exception {
        assertThat(titles("official", "'2025-Q2'", "'277', '279', '280', '282'"))
                .containsExactly(
                        "27,30,0.900000,13,true",
                        "24,27,0.888889,12,false",
                        "0,23,0.000000,12,false",
                        "20,20,1.000000,13,true");
    }

    /** Income, the year before; labour force, employed, both the year before. */
    private static final List<String> ECONOMIES =
            List.of(
                    "70.5,70.4,1000,951,1000,950 -> met met",
                    "70.5,70.5,1000,950,1000,950 -> not_met not_met",
                    "70.4,70.5,1000,949,1000,950 -> not_met not_met",
                    ",70.5,1000,951,1000, -> not_assessable not_assessable",
                    "70.5,x,1000,951,0,0 -> not_assessable not_assessable",
                    "0.000000000000000001,0,3,2,99999999999,66666666665 -> met met",
                    "1,1,99999999999,99999999998,99999999998,99999999997 -> not_met met",
                    "2,1,1,1,1,0 -> met met",
                    "2,1,0,0,1000,951 -> met not_assessable");

    @Test
    void wantsAStrictIncrease() throws Exception {
        assertThat(
                        warehouse
                                .rows(
                                        "select string_agg(result, ' ' order by indicator)"
                                                + " from reporting.district_indicator"
                                                + " where level = 1 and basis = 'official'"
                                                + " and indicator in ('4.2', '4.3')"
                                                + " and quarter = '2025-Q2'"
                                                + " group by district_code order by district_code")
                                .subList(0, ECONOMIES.size()))
                .containsExactlyElementsOf(Cases.expected(ECONOMIES));
    }

    /** Of the districts from 016 on. */
    private static final List<String> FLAGS =
            List.of(",,2.4,yes,,", ",,2.4,no,,", ",,2.4,x,,", ",,2.4,,,");

    @Test
    void readsEvidenceAsItIs() throws Exception {
        // of both levels, on both bases; 020 sent none
        assertThat(
                        warehouse.rows(
                                "select district_code, result, count(*)"
                                        + " from reporting.district_indicator"
                                        + " where indicator = '2.4' and quarter = '2025-Q2'"
                                        + " and district_code between '016' and '020'"
                                        + " group by all order by all"))
                .containsExactly(
                        "016,met,4",
                        "017,not_met,4",
                        "018,not_assessable,4",
                        "019,not_assessable,4",
                        "020,not_assessable,4");
    }
}
