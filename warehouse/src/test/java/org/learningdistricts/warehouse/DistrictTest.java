package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts on districts of twenty communes, on both bases, worked out by hand. */
class DistrictTest {

    private static final List<String> OF_TWENTY = List.of("274", "276", "278", "281");

    @TempDir Path folder;

    private Warehouse with(List<Sent> submissions) throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-06-19T10:00", submissions.toArray(Sent[]::new));
        return Warehouse.of(lake, folder);
    }

    private static Sent perfect(String district, int failing, int silent) {
        List<String> communes = Places.communes(district);
        return PerfectDistrict.of(
                district,
                communes,
                communes.subList(0, failing),
                communes.subList(failing, failing + silent));
    }

    private static List<String> titles(Warehouse warehouse, String basis) throws Exception {
        return warehouse.rows(
                "select communes_counted, communes_total, commune_rate, indicators_met,"
                        + " is_qualified"
                        + " from reporting.district_qualification where level = 1 and basis = '%s'"
                                .formatted(basis)
                        + " and district_code in ('274', '276', '278', '281')"
                        + " order by quarter, district_code");
    }

    @Test
    void countsCommunesThatQualify() throws Exception {
        Warehouse warehouse =
                with(
                        List.of(
                                perfect("274", 0, 0),
                                perfect("276", 2, 0),
                                perfect("278", 3, 0),
                                perfect("281", 0, 2),
                                perfect("274", 0, 3).quarter("2025-Q2"),
                                perfect("276", 2, 1).quarter("2025-Q2"),
                                perfect("278", 3, 1).quarter("2025-Q2")));
        assertThat(titles(warehouse, "computed"))
                .containsExactly(
                        "20,20,1.000000,13,true",
                        "18,20,0.900000,13,true",
                        "17,20,0.850000,12,false",
                        "18,20,0.900000,13,true",
                        "17,20,,12,",
                        "17,20,,12,",
                        "16,20,0.800000,12,false",
                        "0,20,,0,");
        assertThat(titles(warehouse, "official")).startsWith("0,20,,12,");
        assertThat(
                        warehouse.rows(
                                "select basis, units_total, units_qualified, units_not_assessable,"
                                        + " qualification_rate, target_pct, target_year"
                                        + " from reporting.city_qualification_rate"
                                        + " where quarter = '2025-Q1' and unit_level = 'district'"
                                        + " and level = 1 order by basis"))
                .containsExactly(
                        "computed,30,3,26,0.100000,40,2025",
                        "decision,30,0,30,0.000000,40,2025",
                        "official,30,0,30,0.000000,40,2025");
    }

    @Test
    void comparesTheShareOfCommunesExactly() throws Exception {
        // 26 of 29 are 89.7 %: communes that qualify, or that still could
        Warehouse warehouse =
                with(List.of(perfect("271", 3, 0), perfect("271", 3, 1).quarter("2025-Q2")));
        assertThat(
                        warehouse.rows(
                                "select result, numerator, denominator"
                                        + " from reporting.district_indicator"
                                        + " where level = 1 and basis = 'computed'"
                                        + " and indicator = '4.1' and district_code = '271'"
                                        + " order by quarter"))
                .containsExactly("not_met,26,29", "not_met,25,29");
    }

    @Test
    void countsCommunesThatHoldADecision() throws Exception {
        List<Sent> submissions = new ArrayList<>();
        List<Integer> holders = List.of(18, 17, 0, 20);
        for (int i = 0; i < holders.size(); i++) {
            String district = OF_TWENTY.get(i);
            List<String> decisions = new ArrayList<>(List.of(RecognitionTest.HEADER));
            Places.communes(district)
                    .subList(0, holders.get(i))
                    .forEach(commune -> decisions.add(commune + ",,2,1/QD,2024-02-02,2023"));
            submissions.add(
                    perfect(district, 0, 0).with("recognitions", decisions.toArray(String[]::new)));
        }
        assertThat(titles(with(submissions), "official"))
                .containsExactly(
                        "18,20,0.900000,13,true",
                        "17,20,0.850000,12,false",
                        "0,20,0.000000,12,false",
                        "20,20,1.000000,13,true");
    }

    @Test
    void wantsAStrictIncrease() throws Exception {
        // income, the year before; labour force, employed, both the year before
        List<String> economies =
                List.of(
                        "70.5,70.4,1000,951,1000,950",
                        "70.5,70.5,1000,950,1000,950",
                        "70.4,70.5,1000,949,1000,950",
                        ",70.5,1000,951,1000,",
                        "70.5,x,1000,951,0,0",
                        "0.000000000000000001,0,3,2,99999999999,66666666665",
                        "1,1,99999999999,99999999998,99999999998,99999999997",
                        "2,1,1,1,1,0",
                        "2,1,0,0,1000,951");
        List<Sent> submissions = new ArrayList<>();
        for (int i = 0; i < economies.size(); i++) {
            String district = "00" + (i + 1);
            submissions.add(
                    Sent.district("2025-Q1", district, "a" + i)
                            .with(
                                    "economy",
                                    Tables.ECONOMY,
                                    district + ",,2025," + economies.get(i)));
        }
        assertThat(
                        with(submissions)
                                .rows(
                                        "select string_agg(result, ' ' order by indicator)"
                                                + " from reporting.district_indicator"
                                                + " where level = 1 and basis = 'official'"
                                                + " and indicator in ('4.2', '4.3')"
                                                + " group by district_code order by district_code")
                                .subList(0, economies.size()))
                .containsExactly(
                        "met met",
                        "not_met not_met",
                        "not_met not_met",
                        "not_assessable not_assessable",
                        "not_assessable not_assessable",
                        "met met",
                        "not_met met",
                        "met met",
                        "met not_assessable");
    }

    @Test
    void readsEvidenceAsItIs() throws Exception {
        List<Sent> submissions = new ArrayList<>();
        List<String> flags = List.of("yes", "no", "x", "");
        for (int i = 0; i < flags.size(); i++) {
            String district = OF_TWENTY.get(i);
            submissions.add(
                    Sent.district("2025-Q1", district, "a")
                            .with(
                                    "evidence",
                                    Tables.EVIDENCE,
                                    district + ",,2.4," + flags.get(i) + ",,"));
        }
        assertThat(
                        with(submissions)
                                .rows(
                                        "select result, count(*) from reporting.district_indicator"
                                                + " where indicator = '2.4' group by result"
                                                + " order by result"))
                .containsExactly("met,4", "not_assessable,112", "not_met,4");
    }
}
