package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** What people decide about a quarter: which versions count no more, what is not expected. */
class DecisionTest {

    private static final Sent FIRST = citizens("a", 100).sequence(1L);
    private static final Sent SECOND = citizens("b", 200).sequence(2L);
    private static final Sent ALONE = titles("002", "c");
    private static final Sent EXEMPT = Sent.district("2025-Q1", "003", "none");
    private static final Sent PARTLY_EXEMPT = titles("004", "d");

    /** What is decided at an hour of one day, and undone at that of the next. */
    private record Decided(String hour, String kind, Sent about, String dataset) {}

    private static final List<Decided> WITHDRAWN =
            List.of(
                    new Decided("08:00", "withdrawal", SECOND, ""),
                    new Decided("09:00", "withdrawal", ALONE, ""));

    private static final List<Decided> EXEMPTED =
            List.of(
                    new Decided("10:00", "exemption", EXEMPT, ""),
                    new Decided("11:00", "exemption", PARTLY_EXEMPT, "economy"),
                    new Decided("12:00", "exemption", PARTLY_EXEMPT, "titles"));

    private static final String FIGURES =
            "select value from reporting.figure where figure = 'citizens' and unit_code = '00001'";

    @TempDir static Path folder;

    private static LakeFixture lake = new LakeFixture(Path.of(""));
    private static Warehouse before = Warehouse.of(Path.of(""));
    private static Warehouse decided = Warehouse.of(Path.of(""));

    @BeforeAll
    static void build() throws Exception {
        lake = undecided("lake");
        before = Warehouse.after(null, false, lake, folder, Schemas.bundled(), "1");
        decide(lake, WITHDRAWN, false);
        decide(lake, EXEMPTED, false);
        decided = Warehouse.after(before, false, lake, folder, Schemas.bundled(), "1");
    }

    private static LakeFixture undecided(String name) throws Exception {
        return new LakeFixture(folder.resolve(name))
                .load("l1", "2025-03-19T10:00", FIRST, ALONE, PARTLY_EXEMPT)
                .load("l2", "2025-03-20T10:00", SECOND);
    }

    private static void decide(LakeFixture of, List<Decided> decisions, boolean isUndone)
            throws Exception {
        for (Decided one : decisions) {
            String moment = (isUndone ? "2025-03-22T" : "2025-03-21T") + one.hour();
            of.decide(moment, one.kind(), one.about(), one.dataset(), isUndone);
        }
    }

    private static Sent citizens(String digest, int population) {
        return Sent.district("2025-Q1", "001", digest)
                .with("workforce", Tables.WORKFORCE, "00001,," + population + ",,,");
    }

    private static Sent titles(String unit, String digest) {
        return Sent.district("2025-Q1", unit, digest).with("titles", Tables.TITLES);
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndTheVersionBeforeItDoes() throws Exception {
        assertThat(before.rows(FIGURES)).containsExactly("200.000000000000000000");
        assertThat(decided.rows(FIGURES)).containsExactly("100.000000000000000000");
        assertThat(
                        decided.rows(
                                "select unit_code, version, known_from, known_to, replaced_by"
                                        + " from reporting.submission_version"
                                        + " where unit_code <> '004' order by unit_code, version"))
                .containsExactly(
                        "001,1,2025-03-19 10:00:00.0,,",
                        "001,2,2025-03-20 10:00:00.0,2025-03-21 08:00:00.0,",
                        "002,1,2025-03-19 10:00:00.0,2025-03-21 09:00:00.0,");
        assertThat(completeness("002")).containsExactly("true,false,withdrawn,9");
    }

    @Test
    void whatAUnitIsExemptOfIsNotExpectedButTheUnitCounts() throws Exception {
        assertThat(completeness("003")).containsExactly("false,false,exempt,9");
        assertThat(completeness("004"))
                .containsExactly(
                        "false,false,exempt,1", "true,false,not_sent,7", "true,true,exempt,1");
        String totals =
                "select level, basis, units_total from reporting.city_qualification_rate"
                        + " order by all";
        assertThat(decided.rows(totals)).isNotEmpty().isEqualTo(before.rows(totals));
    }

    private static List<String> completeness(String unit) throws Exception {
        return decided.rows(
                "select expected, received, status, count(*) from reporting.completeness"
                        + " where unit_code = '%s' group by all order by all".formatted(unit));
    }

    @Test
    void statusSaysWhatBecameOfEachUnit() throws Exception {
        assertThat(
                        decided.rows(
                                "select unit_code, status, version, current_version,"
                                        + " datasets_missing, is_exempt, is_withdrawn"
                                        + " from reporting.submission_status"
                                        + " where unit_code < '006' order by unit_code"))
                .containsExactly(
                        "001,accepted,2,1,8,false,true",
                        "002,accepted,1,,8,false,true",
                        "003,missing,,,0,true,false",
                        "004,accepted,1,1,7,false,false",
                        "005,missing,,,9,false,false");
    }

    @Test
    void saysWhoDecidedWhatAndWhy() throws Exception {
        assertThat(
                        decided.rows(
                                "select kind, unit_code, dataset, submission_key, reason,"
                                        + " decided_by, decided_at from reporting.decision"
                                        + " order by decision_id"))
                .containsExactly(
                        "withdrawal,001,,2025-Q1/001@2014-04-01/b,why,office,2025-03-21 08:00:00.0",
                        "withdrawal,002,,2025-Q1/002@2014-04-01/c,why,office,2025-03-21 09:00:00.0",
                        "exemption,003,,,why,office,2025-03-21 10:00:00.0",
                        "exemption,004,economy,,why,office,2025-03-21 11:00:00.0",
                        "exemption,004,titles,,why,office,2025-03-21 12:00:00.0");
    }

    @Test
    void changesAreToldByTheirDecision() throws Exception {
        assertThat(
                        decided.rows(
                                "select distinct unit_code, cause from reporting.change"
                                        + " where entity = 'submission_status'"
                                        + " or unit_code = '00001' order by all"))
                .containsExactly(
                        "00001,withdrawal",
                        "001,withdrawal",
                        "002,withdrawal",
                        "003,decision",
                        "004,decision");
    }

    @Test
    void closingsStandUntilSomethingElseIsDecidedAboutTheUnitOrAll() throws Exception {
        String standing =
                "select kind, unit_code, unit_key from reporting.decision where is_in_force"
                        + " order by decision_id";
        LakeFixture closed = undecided("closed");
        Sent all = Sent.district("2025-Q1", "", "all");
        closed.decide("2025-03-21T08:00", "closing", ALONE, "", false)
                .decide("2025-03-21T09:00", "closing", all, "", false)
                .decide("2025-03-21T10:00", "closing", FIRST, "", true);
        Warehouse open = Warehouse.of(closed, folder, before);
        assertThat(open.rows(standing))
                .containsExactly("closing,,", "reopening,001,001@2014-04-01");
        assertThat(
                        open.rows(
                                "select distinct entity from reporting.change"
                                        + " where cause = 'decision'"))
                .isEmpty();

        closed.decide("2025-03-21T11:00", "closing", all, "", true);
        Warehouse reopened = Warehouse.of(closed, folder, open);
        assertThat(reopened.rows(standing)).containsExactly("reopening,,");
        assertThat(
                        reopened.rows(
                                "select kind, unit_code, is_undo, is_in_force"
                                        + " from reporting.decision order by decision_id"))
                .containsExactly(
                        "closing,002,false,false",
                        "closing,,false,false",
                        "reopening,001,true,false",
                        "reopening,,true,true");
    }

    @Test
    @Tag("slow")
    void updatesAreTheSameAsWholeBuildsAndUndoneDecisionsLeaveNothing() throws Exception {
        Warehouse whole = Warehouse.of(lake, folder);
        LakeFixture other = undecided("other");
        Warehouse undecided = Warehouse.of(other, folder);
        decide(other, EXEMPTED, false);
        assertThat(
                        WarehouseDifferences.between(
                                Warehouse.of(other, folder, undecided),
                                Warehouse.of(other, folder)))
                .isEmpty();

        decide(other, WITHDRAWN, false);
        assertThat(WarehouseDifferences.between(Warehouse.of(other, folder, undecided), whole))
                .isEmpty();

        decide(other, WITHDRAWN, true);
        decide(other, EXEMPTED, true);
        assertThat(WarehouseDifferences.between(Warehouse.of(other, folder), undecided))
                .containsExactly("core.fact_decision");
    }
}
