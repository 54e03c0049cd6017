package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** What people decide about a quarter: which versions count no more, what is not expected. */
class DecisionTest {

    private static final Sent FIRST = citizens("a", 100).sequence(1L);
    private static final Sent SECOND = citizens("b", 200).sequence(2L);
    private static final Sent ALONE =
            Sent.district("2025-Q1", "002", "c").with("titles", Tables.TITLES);

    /** Of each unit what it sent, and what became of it. */
    private static final String STATUS =
            "select unit_code, status, version, current_version, datasets_missing, is_exempt,"
                    + " is_withdrawn from reporting.submission_status"
                    + " where unit_code in ('001', '002', '003') order by unit_code";

    private static final String FIGURES =
            "select submission_unit_code, value from reporting.figure"
                    + " where figure = 'citizens' and unit_code = '00001'";

    @TempDir private Path folder;
    private LakeFixture lake = new LakeFixture(Path.of(""));

    @BeforeEach
    void load() throws Exception {
        lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", FIRST, ALONE);
        lake.load("l2", "2025-03-20T10:00", SECOND);
    }

    private static Sent citizens(String digest, int population) {
        return Sent.district("2025-Q1", "001", digest)
                .with("workforce", Tables.WORKFORCE, "00001,," + population + ",,,");
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndTheVersionBeforeItDoes() throws Exception {
        Warehouse before = Warehouse.of(lake, folder);
        assertThat(before.rows(FIGURES)).containsExactly("001,200.000000000000000000");

        lake.decide("2025-03-21T08:00", "withdrawal", SECOND, "", false)
                .decide("2025-03-21T09:00", "withdrawal", ALONE, "", false);
        Warehouse withdrawn = Warehouse.of(lake, folder);
        assertThat(withdrawn.rows(FIGURES)).containsExactly("001,100.000000000000000000");
        assertThat(withdrawn.rows(STATUS))
                .containsExactly(
                        "001,accepted,2,1,8,false,true",
                        "002,accepted,1,,8,false,true",
                        "003,missing,,,9,false,false");
        assertThat(
                        withdrawn.rows(
                                "select unit_code, version, known_from, known_to, replaced_by"
                                        + " from reporting.submission_version"
                                        + " order by unit_code, version"))
                .containsExactly(
                        "001,1,2025-03-19 10:00:00.0,,",
                        "001,2,2025-03-20 10:00:00.0,2025-03-21 08:00:00.0,",
                        "002,1,2025-03-19 10:00:00.0,2025-03-21 09:00:00.0,");
        assertThat(completeness(withdrawn, "002")).containsExactly("true,false,withdrawn,9");
        assertThat(WarehouseDifferences.between(Warehouse.of(lake, folder, before), withdrawn))
                .isEmpty();

        assertThat(
                        withdrawn.rows(
                                "select kind, unit_code, dataset, submission_key, reason,"
                                        + " decided_by, decided_at from reporting.decision"
                                        + " order by decision_id"))
                .containsExactly(
                        "withdrawal,001,,2025-Q1/001@2014-04-01/b,why,office,2025-03-21 08:00:00.0",
                        "withdrawal,002,,2025-Q1/002@2014-04-01/c,why,office,2025-03-21 09:00:00.0");

        lake.decide("2025-03-22T08:00", "withdrawal", SECOND, "", true)
                .decide("2025-03-22T09:00", "withdrawal", ALONE, "", true);
        assertThat(WarehouseDifferences.between(Warehouse.of(lake, folder), before)).isEmpty();
    }

    @Test
    void whatAUnitIsExemptOfIsNotExpectedButTheUnitCounts() throws Exception {
        Sent third = Sent.district("2025-Q1", "003", "none");
        Warehouse before = Warehouse.of(lake, folder);

        lake.decide("2025-03-21T08:00", "exemption", third, "", false)
                .decide("2025-03-21T09:00", "exemption", ALONE, "economy", false)
                .decide("2025-03-21T10:00", "exemption", ALONE, "titles", false);
        Warehouse exempt = Warehouse.of(lake, folder);
        assertThat(exempt.rows(STATUS))
                .containsExactly(
                        "001,accepted,2,2,8,false,false",
                        "002,accepted,1,1,7,false,false",
                        "003,missing,,,0,true,false");
        assertThat(completeness(exempt, "003")).containsExactly("false,false,exempt,9");
        assertThat(completeness(exempt, "002"))
                .containsExactly(
                        "false,false,exempt,1", "false,true,exempt,1", "true,false,not_sent,7");
        assertThat(
                        exempt.rows(
                                "select kind, unit_code, dataset from reporting.decision order by all"))
                .containsExactly("exemption,002,economy", "exemption,002,titles", "exemption,003,");
        String rates = "from reporting.city_qualification_rate order by all";
        assertThat(exempt.rows(rates)).isEqualTo(before.rows(rates));
        assertThat(WarehouseDifferences.between(Warehouse.of(lake, folder, before), exempt))
                .isEmpty();

        lake.decide("2025-03-22T08:00", "exemption", third, "", true);
        assertThat(completeness(Warehouse.of(lake, folder), "003"))
                .containsExactly("true,false,not_sent,9");
    }

    @Test
    void changesAreToldByTheirDecision() throws Exception {
        Warehouse before = Warehouse.after(null, false, lake, folder, Schemas.bundled(), "1");
        lake.decide("2025-03-21T08:00", "withdrawal", SECOND, "", false)
                .decide("2025-03-21T09:00", "exemption", ALONE, "economy", false);
        Warehouse after = Warehouse.after(before, false, lake, folder, Schemas.bundled(), "1");

        assertThat(
                        after.rows(
                                "select distinct unit_code, cause from reporting.change"
                                        + " where entity = 'submission_status' or unit_code = '00001'"
                                        + " order by all"))
                .containsExactly("00001,withdrawal", "001,withdrawal", "002,decision");
    }

    private static List<String> completeness(Warehouse warehouse, String unit) throws Exception {
        return warehouse.rows(
                "select expected, received, status, count(*) from reporting.completeness"
                        + " where unit_code = '%s' group by all order by all".formatted(unit));
    }
}
