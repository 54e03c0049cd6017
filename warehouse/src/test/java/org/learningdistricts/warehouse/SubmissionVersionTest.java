package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version counts, since when, and what the office is told. */
@Tag("slow")
class SubmissionVersionTest {

    private static final String STATUS =
            "select status, version, current_version, received_at, is_on_time, findings_error,"
                    + " findings_warning, findings_review, datasets_missing"
                    + " from reporting.submission_status where unit_code = '001'";
    private static final String PERIODS =
            "select digest, version, known_from, known_to from core.dim_submission"
                    + " where submission_sk > 0 order by version";

    @TempDir Path folder;

    private LakeFixture lake;

    @BeforeEach
    void emptyLake() {
        lake = new LakeFixture(folder.resolve("lake"));
    }

    private static Sent version(String digest) {
        return Sent.district("2025-Q1", "001", digest).with("recognitions", RecognitionTest.HEADER);
    }

    @Test
    void showsEveryVersionWithWhatReplacedIt() throws Exception {
        lake.load("l1", "2025-03-19T10:00", version("a"));
        lake.load(
                "l2",
                "2025-03-20T10:00",
                version("b").sequence(2L).status("rejected").finding("wrong-type"));
        lake.load(
                "l3",
                "2025-03-21T10:00",
                version("c").sequence(3L).with("titles", Tables.TITLES, "00001,,family,5,4,3"),
                version("d").sequence(4L));
        Warehouse warehouse = Warehouse.of(lake, folder);

        assertThat(
                        warehouse.rows(
                                "select digest, version, sequence, recorded_at, verdict, datasets,"
                                        + " rows, findings_error, known_from, known_to, replaced_by"
                                        + " from reporting.submission_version order by sequence"))
                .containsExactly(
                        "a,1,1,2025-03-19 10:00:00.0,accepted,1,0,0,2025-03-19 10:00:00.0,"
                                + "2025-03-21 10:00:00.0,2025-Q1/001@2014-04-01/d",
                        "b,2,2,2025-03-20 10:00:00.0,rejected,1,0,1,,,",
                        "c,3,3,2025-03-21 10:00:00.0,accepted,2,1,0,2025-03-21 10:00:00.0,"
                                + "2025-03-21 10:00:00.0,2025-Q1/001@2014-04-01/d",
                        "d,4,4,2025-03-21 10:00:00.0,accepted,1,0,0,2025-03-21 10:00:00.0,,");
        assertThat(
                        warehouse.rows(
                                "select submission_key, version, rule, title_en, is_explained"
                                        + " from reporting.submission_finding"))
                .containsExactly(
                        "2025-Q1/001@2014-04-01/b,2,wrong-type,Value of another kind,false");
        assertThat(
                        warehouse.rows(
                                "select submission_key, unit_name, received_at, report_path,"
                                        + " quarter_last_day from reporting.submission_version"
                                        + " where digest = 'b'"))
                .containsExactly(
                        "2025-Q1/001@2014-04-01/b,Quận Ba Đình,2025-03-18 09:00:00.0,"
                                + "2025-Q1/001/20250318-090000-b/report.html,2025-03-31");
    }

    @Test
    void showsUnitThatSentNothingAsMissing() throws Exception {
        lake.load("l1", "2025-03-19T10:00", Sent.district("2025-Q1", "002", "a"));
        assertThat(Warehouse.of(lake, folder).rows(STATUS)).containsExactly("missing,,,,,0,0,0,9");
    }

    @Test
    void countsReceivedFileWithoutRowsAsReceived() throws Exception {
        lake.load("l1", "2025-03-19T10:00", version("a"));
        assertThat(Warehouse.of(lake, folder).rows(STATUS))
                .containsExactly("accepted,1,1,2025-03-18 09:00:00.0,true,0,0,0,8");
    }

    @Test
    void missesOfACommuneWhatCommunesSend() throws Exception {
        Sent sent =
                Sent.commune("2025-Q3", "00004", "a")
                        .with("recognitions", RecognitionTest.HEADER)
                        .with("titles", Tables.TITLES);
        lake.load("l1", "2025-09-19T10:00", sent);
        assertThat(
                        Warehouse.of(lake, folder)
                                .rows(
                                        "select unit_level, status, datasets_missing, count(*)"
                                                + " from reporting.submission_status group by all"
                                                + " order by status"))
                .containsExactly("commune,accepted,6,1", "commune,missing,8,125");
    }

    @Test
    void takesTheDueDayAsInTimeAndTheNextAsLate() throws Exception {
        lake.load("l1", "2025-03-21T10:00", version("a").receivedAt("2025-03-20T23:59:59"));
        assertThat(Warehouse.of(lake, folder).rows(STATUS).get(0)).contains(",true,");
        lake.load(
                "l2",
                "2025-03-22T10:00",
                version("b")
                        .sequence(2L)
                        .receivedAt("2025-03-21T00:00")
                        .status("accepted_with_warnings")
                        .finding("late"));
        assertThat(Warehouse.of(lake, folder).rows(STATUS))
                .containsExactly("accepted_with_warnings,2,2,2025-03-21 00:00:00.0,false,0,1,0,8");
    }

    @Test
    void keepsOlderVersionCurrentWhenTheNewestWasRejected() throws Exception {
        lake.load("l1", "2025-03-19T10:00", version("a"));
        lake.load(
                "l2",
                "2025-03-20T10:00",
                version("b")
                        .sequence(null)
                        .receivedAt("2025-03-19T08:00")
                        .status("rejected")
                        .finding("wrong-type"));
        Warehouse warehouse = Warehouse.of(lake, folder);
        assertThat(warehouse.rows(STATUS))
                .containsExactly("rejected,2,1,2025-03-19 08:00:00.0,true,1,0,0,8");
        assertThat(warehouse.rows("select version, rule, stage from reporting.finding"))
                .containsExactly("2,wrong-type,intake");
    }

    @Test
    void replacesVersionFromTheMomentTheCorrectionWasRecorded() throws Exception {
        lake.load("l1", "2025-03-19T10:00", version("a"));
        lake.load(
                "l2", "2025-03-20T10:00", version("b").sequence(2L).receivedAt("2025-03-20T08:00"));
        Warehouse warehouse = Warehouse.of(lake, folder);
        assertThat(warehouse.rows(PERIODS))
                .containsExactly(
                        "a,1,2025-03-19 10:00:00.0,2025-03-20 10:00:00.0",
                        "b,2,2025-03-20 10:00:00.0,");
        assertThat(warehouse.rows(STATUS).get(0)).startsWith("accepted,2,2,");
    }

    @Test
    void neverBringsIntoForceWhatArrivesAfterItsCorrection() throws Exception {
        lake.load("l1", "2025-03-19T10:00", version("b").sequence(2L));
        lake.load("l2", "2025-03-20T10:00", version("a").receivedAt("2025-03-19T08:00"));
        Warehouse warehouse = Warehouse.of(lake, folder);
        assertThat(warehouse.rows(PERIODS))
                .containsExactly(
                        "b,1,2025-03-19 10:00:00.0,",
                        "a,2,2025-03-20 10:00:00.0,2025-03-20 10:00:00.0");
        assertThat(warehouse.rows(STATUS).get(0)).startsWith("accepted,2,1,");
    }

    @Test
    void letsALaterJudgementOfARejectedSubmissionCount() throws Exception {
        lake.load("l1", "2025-03-19T10:00", version("a").status("rejected").finding("late"));
        lake.load("l2", "2025-03-20T10:00", version("a"));
        Warehouse warehouse = Warehouse.of(lake, folder);
        assertThat(warehouse.rows(PERIODS)).containsExactly("a,1,2025-03-20 10:00:00.0,");
        assertThat(warehouse.rows(STATUS).get(0)).startsWith("accepted,1,1,");
        assertThat(warehouse.rows("select * from reporting.finding")).isEmpty();
        assertThat(warehouse.rows("select count(*) from core.fact_submission"))
                .containsExactly("2");
    }

    @Test
    void ignoresWhatNoLoadHasRecorded() throws Exception {
        lake.load("l1", "2025-03-19T10:00", version("a"));
        lake.commit("l2", version("b").sequence(2L));
        assertThat(Warehouse.of(lake, folder).rows(STATUS).get(0)).startsWith("accepted,1,1,");
        lake.record("l2", "2025-03-20T10:00");
        assertThat(Warehouse.of(lake, folder).rows(STATUS).get(0)).startsWith("accepted,2,2,");
    }

    @Test
    void saysWhenOnlyTheDigestDecides() throws Exception {
        lake.load("l1", "2025-03-19T10:00", version("a"), version("b"));
        Warehouse warehouse = Warehouse.of(lake, folder);
        assertThat(warehouse.rows(STATUS))
                .containsExactly("accepted,2,2,2025-03-18 09:00:00.0,true,0,0,1,8");
        assertThat(warehouse.rows("select version, stage, rule, severity from reporting.finding"))
                .isEqualTo(List.of("2,build,same-sequence-and-time,warning"));
    }

    @Test
    void saysNothingOfVersionsWithoutASequence() throws Exception {
        lake.load(
                "l1", "2025-03-19T10:00", version("a").sequence(null), version("b").sequence(null));
        assertThat(Warehouse.of(lake, folder).rows("select rule from reporting.finding")).isEmpty();
    }
}
