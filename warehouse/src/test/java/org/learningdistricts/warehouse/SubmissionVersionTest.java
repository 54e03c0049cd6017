package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version counts, since when, and what the office is told; each test has its own unit. */
@Tag("slow")
class SubmissionVersionTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    /** The same, but that one more load was recorded. */
    private static Warehouse later;

    @BeforeAll
    static void build() throws Exception {
        Map<String, List<Sent>> loads =
                Stream.of(
                                EVERY_VERSION,
                                WITHOUT_ROWS,
                                OF_A_COMMUNE,
                                IN_TIME,
                                LATE,
                                REJECTED,
                                CORRECTED,
                                CORRECTED_BEFORE,
                                JUDGED_AGAIN,
                                RECORDED,
                                SAME_SEQUENCE,
                                NO_SEQUENCE)
                        .flatMap(List::stream)
                        .collect(
                                Collectors.groupingBy(
                                        Loaded::day,
                                        TreeMap::new,
                                        Collectors.mapping(Loaded::sent, Collectors.toList())));
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        for (Map.Entry<String, List<Sent>> load : loads.entrySet()) {
            lake.load(
                    "l-" + load.getKey(),
                    load.getKey() + "T10:00",
                    load.getValue().toArray(Sent[]::new));
        }
        lake.commit("unrecorded", NOT_RECORDED);
        warehouse = Warehouse.of(lake, folder);
        lake.record("unrecorded", "2025-09-20T10:00");
        later = Warehouse.of(lake, folder);
    }

    /** Loaded at ten o'clock, with all that is loaded that day. */
    private record Loaded(String day, Sent sent) {}

    private static Loaded on(String day, Sent sent) {
        return new Loaded(day, sent);
    }

    private static Sent version(String unit, String digest) {
        return Sent.district("2025-Q1", unit, digest).with("recognitions", RecognitionTest.HEADER);
    }

    private static String status(String unit) {
        return "select status, version, current_version, received_at, is_on_time, findings_error,"
                + " findings_warning, findings_review, datasets_missing"
                + " from reporting.submission_status where quarter = '2025-Q1' and unit_code = '%s'"
                        .formatted(unit);
    }

    private static String periods(String unit) {
        return "select digest, version, known_from, known_to from core.dim_submission"
                + " where submission_sk > 0 and unit_code = '%s' order by version".formatted(unit);
    }

    private static List<String> findings(String columns, String unit) throws Exception {
        return warehouse.rows(
                "select %s from reporting.finding where unit_code = '%s'".formatted(columns, unit));
    }

    private static final List<Loaded> EVERY_VERSION =
            List.of(
                    on("2025-03-19", version("001", "a")),
                    on(
                            "2025-03-20",
                            version("001", "b")
                                    .sequence(2L)
                                    .status("rejected")
                                    .finding("wrong-type")),
                    on(
                            "2025-03-21",
                            version("001", "c")
                                    .sequence(3L)
                                    .with("titles", Tables.TITLES, "00001,,family,5,4,3")),
                    on("2025-03-21", version("001", "d").sequence(4L)));

    @Test
    void showsEveryVersionWithWhatReplacedIt() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select digest, version, sequence, recorded_at, verdict, datasets,"
                                        + " rows, findings_error, known_from, known_to, replaced_by"
                                        + " from reporting.submission_version"
                                        + " where unit_code = '001' order by sequence"))
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
                                        + " from reporting.submission_finding"
                                        + " where unit_code = '001'"))
                .containsExactly(
                        "2025-Q1/001@2014-04-01/b,2,wrong-type,Value of another kind,false");
        assertThat(
                        warehouse.rows(
                                "select submission_key, unit_name, received_at, report_path,"
                                        + " quarter_last_day from reporting.submission_version"
                                        + " where unit_code = '001' and digest = 'b'"))
                .containsExactly(
                        "2025-Q1/001@2014-04-01/b,Quận Ba Đình,2025-03-18 09:00:00.0,"
                                + "2025-Q1/001/20250318-090000-b/report.html,2025-03-31");
    }

    @Test
    void showsUnitThatSentNothingAsMissing() throws Exception {
        assertThat(warehouse.rows(status("021"))).containsExactly("missing,,,,,0,0,0,9");
    }

    private static final List<Loaded> WITHOUT_ROWS = List.of(on("2025-03-19", version("002", "a")));

    @Test
    void countsReceivedFileWithoutRowsAsReceived() throws Exception {
        assertThat(warehouse.rows(status("002")))
                .containsExactly("accepted,1,1,2025-03-18 09:00:00.0,true,0,0,0,8");
    }

    private static final List<Loaded> OF_A_COMMUNE =
            List.of(
                    on(
                            "2025-09-19",
                            Sent.commune("2025-Q3", "00004", "a")
                                    .with("recognitions", RecognitionTest.HEADER)
                                    .with("titles", Tables.TITLES)));

    @Test
    void missesOfACommuneWhatCommunesSend() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select unit_level, status, datasets_missing, count(*)"
                                        + " from reporting.submission_status"
                                        + " where unit_level = 'commune' group by all order by status"))
                .containsExactly("commune,accepted,6,1", "commune,missing,8,125");
    }

    private static final List<Loaded> IN_TIME =
            List.of(on("2025-03-21", version("003", "a").receivedAt("2025-03-20T23:59:59")));
    private static final List<Loaded> LATE =
            List.of(
                    on("2025-03-21", version("004", "a").receivedAt("2025-03-20T23:59:59")),
                    on(
                            "2025-03-22",
                            version("004", "b")
                                    .sequence(2L)
                                    .receivedAt("2025-03-21T00:00")
                                    .status("accepted_with_warnings")
                                    .finding("late")));

    @Test
    void takesTheDueDayAsInTimeAndTheNextAsLate() throws Exception {
        assertThat(warehouse.rows(status("003")).get(0)).contains(",true,");
        assertThat(warehouse.rows(status("004")))
                .containsExactly("accepted_with_warnings,2,2,2025-03-21 00:00:00.0,false,0,1,0,8");
    }

    private static final List<Loaded> REJECTED =
            List.of(
                    on("2025-03-19", version("005", "a")),
                    on(
                            "2025-03-20",
                            version("005", "b")
                                    .sequence(null)
                                    .receivedAt("2025-03-19T08:00")
                                    .status("rejected")
                                    .finding("wrong-type")));

    @Test
    void keepsOlderVersionCurrentWhenTheNewestWasRejected() throws Exception {
        assertThat(warehouse.rows(status("005")))
                .containsExactly("rejected,2,1,2025-03-19 08:00:00.0,true,1,0,0,8");
        assertThat(findings("version, rule, stage", "005")).containsExactly("2,wrong-type,intake");
    }

    private static final List<Loaded> CORRECTED =
            List.of(
                    on("2025-03-19", version("006", "a")),
                    on(
                            "2025-03-20",
                            version("006", "b").sequence(2L).receivedAt("2025-03-20T08:00")));

    @Test
    void replacesVersionFromTheMomentTheCorrectionWasRecorded() throws Exception {
        assertThat(warehouse.rows(periods("006")))
                .containsExactly(
                        "a,1,2025-03-19 10:00:00.0,2025-03-20 10:00:00.0",
                        "b,2,2025-03-20 10:00:00.0,");
        assertThat(warehouse.rows(status("006")).get(0)).startsWith("accepted,2,2,");
    }

    private static final List<Loaded> CORRECTED_BEFORE =
            List.of(
                    on("2025-03-19", version("007", "b").sequence(2L)),
                    on("2025-03-20", version("007", "a").receivedAt("2025-03-19T08:00")));

    @Test
    void neverBringsIntoForceWhatArrivesAfterItsCorrection() throws Exception {
        assertThat(warehouse.rows(periods("007")))
                .containsExactly(
                        "b,1,2025-03-19 10:00:00.0,",
                        "a,2,2025-03-20 10:00:00.0,2025-03-20 10:00:00.0");
        assertThat(warehouse.rows(status("007")).get(0)).startsWith("accepted,2,1,");
    }

    private static final List<Loaded> JUDGED_AGAIN =
            List.of(
                    on("2025-03-19", version("008", "a").status("rejected").finding("late")),
                    on("2025-03-20", version("008", "a")));

    @Test
    void letsALaterJudgementOfARejectedSubmissionCount() throws Exception {
        assertThat(warehouse.rows(periods("008"))).containsExactly("a,1,2025-03-20 10:00:00.0,");
        assertThat(warehouse.rows(status("008")).get(0)).startsWith("accepted,1,1,");
        assertThat(findings("*", "008")).isEmpty();
        assertThat(
                        warehouse.rows(
                                "select count(*) from core.fact_submission inner join"
                                        + " core.dim_submission using (submission_sk)"
                                        + " where unit_code = '008'"))
                .containsExactly("2");
    }

    private static final List<Loaded> RECORDED = List.of(on("2025-03-19", version("009", "a")));
    private static final Sent NOT_RECORDED = version("009", "b").sequence(2L);

    @Test
    void ignoresWhatNoLoadHasRecorded() throws Exception {
        assertThat(warehouse.rows(status("009")).get(0)).startsWith("accepted,1,1,");
        assertThat(later.rows(status("009")).get(0)).startsWith("accepted,2,2,");
    }

    private static final List<Loaded> SAME_SEQUENCE =
            List.of(on("2025-03-19", version("016", "a")), on("2025-03-19", version("016", "b")));

    @Test
    void saysWhenOnlyTheDigestDecides() throws Exception {
        assertThat(warehouse.rows(status("016")))
                .containsExactly("accepted,2,2,2025-03-18 09:00:00.0,true,0,0,1,8");
        assertThat(findings("version, stage, rule, severity", "016"))
                .containsExactly("2,build,same-sequence-and-time,warning");
    }

    private static final List<Loaded> NO_SEQUENCE =
            List.of(
                    on("2025-03-19", version("017", "a").sequence(null)),
                    on("2025-03-19", version("017", "b").sequence(null)));

    @Test
    void saysNothingOfVersionsWithoutASequence() throws Exception {
        assertThat(findings("rule", "017")).isEmpty();
    }
}
