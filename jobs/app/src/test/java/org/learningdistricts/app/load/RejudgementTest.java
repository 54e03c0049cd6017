package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;
import org.learningdistricts.schemas.Schemas;

/**
 * What the archive holds is judged again by rules that came later: told first, then made so. By the
 * later rules nothing is taken after the 24th; one unit sent on the 26th, the other before.
 */
@Tag("slow")
class RejudgementTest {

    private static final String IN_TIME = "00004";
    private static final String LATE = "00008";
    private static final String STATUS =
            "select unit_code, status, is_withdrawn, current_version, version.received_at,"
                    + " (select count(*) from reporting.submission_finding as finding"
                    + " where finding.submission_key = version.submission_key"
                    + " and rule = 'ignored-file')"
                    + " from reporting.submission_status inner join"
                    + " reporting.submission_version as version using (quarter, unit_code)"
                    + " where unit_code in ('00004', '00008') order by all";
    private static final String NOTHING = "would pass: 0";

    @TempDir Path folder;
    private Path data;
    private Path inbox;
    private Path strict;

    @BeforeEach
    void send() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), IN_TIME, LATE);
        Path quarter = inbox.resolve(Sample.QUARTER);
        Files.writeString(
                quarter.resolve("received.csv"),
                "unit_code,received_at\n%s,2025-09-20T10:00:00\n%s,2025-09-26T10:00:00\n"
                        .formatted(IN_TIME, LATE));
        Files.writeString(quarter.resolve(LATE).resolve("ghi-chu.txt"), "chào");
        strict = Delivered.referenceWithALastDay(folder.resolve("reference"));
    }

    private Ldw load(Object... more) {
        return run("load", more);
    }

    private Ldw rejudge(Object... more) {
        return run("rejudge", more);
    }

    private Ldw run(String command, Object... more) {
        List<Object> args = new ArrayList<>(List.of(command, "--data", data));
        args.addAll(List.of(more));
        return Ldw.run(args.toArray());
    }

    private Ldw take(Path reference) {
        return load(
                "--reference",
                reference,
                "--accept-reference",
                OwnReferenceFolder.digest(reference),
                folder.resolve("empty"));
    }

    private String status() {
        return Published.query(data, STATUS);
    }

    @Test
    void whatWouldFailIsWithdrawnAndCountsAgainOnceItPasses() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(load(inbox).code()).isEqualTo(ExitCode.DONE);
        String before = status();
        Map<String, String> untouched = Sample.contents(data);

        Ldw told = rejudge("--reference", strict, "--lang", "en");

        assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.DONE);
        assertThat(told.out())
                .contains("judged 2 versions again", "would fail: 1", NOTHING)
                .contains("2025-Q3 00008", "counts now", "after-last-day")
                .doesNotContain(IN_TIME, "--apply");
        assertThat(Sample.contents(data)).isEqualTo(untouched);

        assertThat(take(strict).code()).isEqualTo(ExitCode.DONE);
        assertThat(status()).isEqualTo(before);
        assertThat(rejudge("--unit", IN_TIME).out()).contains("would fail: 0", NOTHING);
        Ldw applied = rejudge("--apply", "--by", "Phòng GDTX");

        assertThat(applied.code()).as(applied.err()).isEqualTo(ExitCode.DONE);
        assertThat(status())
                .contains("00008,accepted_with_warnings,true,,")
                .contains("00004,accepted,false,1,");
        assertThat(
                        Published.query(
                                data,
                                "select unit_code, kind, reason, decided_by from reporting.decision"))
                .contains("00008,withdrawal,", "Received after the last day (1)", "Phòng GDTX")
                .doesNotContain(IN_TIME);
        assertThat(page(LATE)).contains("Nhận sau hạn cuối");
        assertThat(rejudge().out()).contains("would fail: 0", NOTHING);

        assertThat(
                        load(
                                        "--accept-reference",
                                        Schemas.bundled().referenceDigest(),
                                        folder.resolve("empty"))
                                .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(rejudge().out()).contains("would fail: 0", "would pass: 1");
        assertThat(rejudge("--apply").code()).isEqualTo(ExitCode.DONE);
        assertThat(status()).isEqualTo(before);
    }

    @Test
    void whatWouldPassIsTakenInAsOfWhenItWasReceived() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(load("--reference", strict, inbox).code())
                .isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(status()).contains("00008,rejected,false,,2025-09-26 10:00:00,1");
        assertThat(
                        load(
                                        "--accept-reference",
                                        Schemas.bundled().referenceDigest(),
                                        folder.resolve("empty"))
                                .code())
                .isEqualTo(ExitCode.DONE);
        Sample.replace(inbox, LATE, "cover.csv", "sequence", "changed"); // the archive is judged

        assertThat(rejudge().out()).contains("would fail: 0", "would pass: 1");
        assertThat(rejudge("--json").out()).contains("\"unit_code\" : \"00008\"");
        Ldw applied = rejudge("--apply");

        assertThat(applied.code()).as(applied.err()).isEqualTo(ExitCode.DONE);
        assertThat(status()).contains("00008,accepted_with_warnings,false,1,2025-09-26 10:00:00,1");
        assertThat(page(LATE)).contains("ghi-chu.txt", "ĐÃ CHẤP NHẬN");
        assertThat(rejudge("--apply").out()).contains("judged 1 versions again", NOTHING);
        assertThat(run("doctor").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatIsMistypedIsRefused() {
        load(inbox);
        refuses("nothing was received", "--quarter", "2024-Q1");
        refuses("nothing was received", "--unit", "99999");
        refuses("--apply goes by the last load's", "--apply", "--reference", strict);
        assertThat(Ldw.run("rejudge", "--data", folder.resolve("none")).code())
                .isEqualTo(ExitCode.FAULT);
    }

    private void refuses(String words, Object... args) {
        Ldw refused = rejudge(args);
        assertThat(refused.code()).as(refused.err()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains(words);
        assertThat(refused.out()).isEmpty();
    }

    private String page(String unit) throws IOException {
        Path answers = data.resolve("reports").resolve(Sample.QUARTER).resolve(unit);
        try (Stream<Path> versions = Files.list(answers)) {
            return Files.readString(versions.findFirst().orElseThrow().resolve("report.html"));
        }
    }
}
