package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
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

/** What was known at a moment, asked of a folder of past deliveries. */
@Tag("slow")
class PastMomentsTest {

    private static final String OCTOBER = "2025-10-01T08:00";
    private static final String NOVEMBER = "2025-11-01T08:00";
    private static final String DECEMBER = "2025-12-01T08:00";
    private static final String STATUS =
            "select unit_code, status, current_version from reporting.submission_status"
                    + " where status <> 'missing' order by all";

    @TempDir Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004");
    }

    private Ldw load(String recordedAt, Object... more) {
        List<Object> args =
                new ArrayList<>(List.of("load", "--data", data, "--recorded-at", recordedAt));
        args.addAll(List.of(more));
        args.add(inbox);
        return Ldw.run(args.toArray());
    }

    private Ldw asOf(String moment, Object... more) {
        List<Object> args = new ArrayList<>(List.of("as-of", "--data", data, moment));
        args.addAll(List.of(more));
        return Ldw.run(args.toArray());
    }

    private String query(String moment, String sql, Object... more) {
        List<Object> args =
                new ArrayList<>(List.of("query", "--data", data, "--csv", "--as-of", moment, sql));
        args.addAll(List.of(more));
        Ldw asked = Ldw.run(args.toArray());
        assertThat(asked.err()).isEmpty();
        return asked.out();
    }

    private void correct(int sequence) throws IOException {
        Sample.correct(inbox, "00004", sequence);
    }

    @Test
    void answersAreThoseThatWerePublished() throws IOException {
        assertThat(load(OCTOBER).code()).isEqualTo(ExitCode.DONE);
        List<String> october = Published.views(data);
        String before = query("2025-10-31", STATUS);
        correct(2);
        assertThat(load(NOVEMBER).code()).isEqualTo(ExitCode.DONE);
        List<String> november = Published.views(data);

        assertThat(Ldw.run("releases", "--data", data, "--json").out())
                .contains("\"20251001-080000-000000\"", "\"20251101-080000-000000\"");
        assertThat(viewsAsOf("2025-10-01T08:00")).isEqualTo(october);
        assertThat(viewsAsOf("2025-10-31")).isEqualTo(october);
        assertThat(viewsAsOf("2025-11-01")).isEqualTo(november).isNotEqualTo(october);
        assertThat(query("2025-10-31", STATUS)).isEqualTo(before).contains("00004,accepted,1");
        assertThat(query("2025-11-01", STATUS)).contains("00004,accepted,2");
    }

    /** Of the file that the command names, as a release would be read. */
    private List<String> viewsAsOf(String moment) throws IOException {
        Path made = Files.createDirectories(folder.resolve("of/" + moment + "/warehouse/current"));
        assertThat(asOf(moment, "--out", made.resolve("learning_districts.duckdb")).code())
                .isEqualTo(ExitCode.DONE);
        return Published.views(folder.resolve("of/" + moment));
    }

    @Test
    void decisionsCountFromTheNextPublicationOn() throws IOException {
        Files.delete(inbox.resolve(Sample.QUARTER).resolve("received.csv"));
        load(OCTOBER);
        Ldw explained =
                Ldw.run(
                        "explain-finding",
                        "--data",
                        data,
                        "--rule",
                        "late",
                        "--unit",
                        "00004",
                        "--quarter",
                        Sample.QUARTER,
                        "--reason",
                        "storm");
        assertThat(explained.code()).as(explained.err()).isEqualTo(ExitCode.DONE);
        String query = "select count(*) filter (explained_at is not null) from reporting.finding";
        assertThat(Ldw.run("load", "--data", data, inbox).code()).isEqualTo(ExitCode.DONE);

        assertThat(Published.query(data, query)).contains("1");
        assertThat(query(OCTOBER, query)).contains("0");
        assertThat(load(DECEMBER).err()).contains("nothing can be recorded earlier");
    }

    private List<String> kept() throws IOException {
        Path moments = data.resolve("warehouse/moments");
        if (!Files.isDirectory(moments)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(moments)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void momentsWithoutAnAnswerAreRefused() throws IOException {
        assertThat(asOf(OCTOBER).code()).isEqualTo(ExitCode.FAULT);
        load(OCTOBER);
        for (String moment : List.of("2025-10-01T07:59:59", "2025-09-30", "2999-01-01")) {
            Ldw asked = asOf(moment);
            assertThat(asked.code()).as(moment).isEqualTo(ExitCode.USAGE);
            assertThat(asked.err()).contains("expected a moment from 2025-10-01 08:00:00 to ");
        }
        assertThat(asOf("yesterday").code()).isEqualTo(ExitCode.USAGE);
        Ldw rules = Ldw.run("query", "--data", data, "--rules", "now", "select 1");
        assertThat(rules.code()).isEqualTo(ExitCode.USAGE);
        assertThat(kept()).isEmpty();
    }

    @Test
    void pastDeliveriesAreRecordedInTheirOrder() throws IOException {
        assertThat(load("2999-01-01").code()).isEqualTo(ExitCode.USAGE);
        assertThat(data).doesNotExist();
        load(NOVEMBER);
        correct(2);
        Ldw before = load(OCTOBER);
        assertThat(before.code()).isEqualTo(ExitCode.USAGE);
        assertThat(before.err()).contains("the newest was recorded at 2025-11-01T08:00");
        Ldw later = load("2999-01-01");
        assertThat(later.code()).isEqualTo(ExitCode.USAGE);
        assertThat(later.err()).contains("expected a moment not after ");
        assertThat(Published.query(data, STATUS)).contains("00004,accepted,1");
        assertThat(load(NOVEMBER).code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.query(data, STATUS)).contains("00004,accepted,2");
        assertThat(query(NOVEMBER, STATUS)).contains("00004,accepted,1");
    }

    @Test
    void filesAreUsedAgainWhileTheyAreValid() throws IOException {
        load(OCTOBER);
        asOf(NOVEMBER);
        Path file = data.resolve("warehouse/moments/20251101-080000-000000");
        Path made = file.resolve("learning_districts.duckdb");
        Object first = Files.getAttribute(made, "unix:ino");
        asOf(NOVEMBER);
        assertThat(Files.getAttribute(made, "unix:ino")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("r--r--r--");

        correct(2);
        load("2025-10-15T08:00"); // before the moment: what was asked for is another thing now
        asOf(NOVEMBER);
        assertThat(query(NOVEMBER, STATUS)).contains("00004,accepted,2");
        Files.createDirectories(data.resolve("warehouse/moments/.part-killed/x"));
        for (int day = 1; day < 14; day++) {
            asOf("2025-11-%02d".formatted(day));
        }
        assertThat(kept())
                .hasSize(11)
                .contains(".lock", "20251113-235959-999999")
                .doesNotContain("20251101-080000-000000", ".part-killed");
    }

    @Test
    void theRulesAreThoseOfTheMomentUnlessTodaysAreAskedFor() throws IOException {
        load(OCTOBER);
        Path own = Files.createDirectory(folder.resolve("own"));
        Schemas.bundled().copyReferenceTo(own);
        Path file = own.resolve("targets.csv");
        Files.writeString(file, Files.readString(file).replace(",80,2030", ",81,2030"));
        load(NOVEMBER, "--reference", own, "--accept-reference", digest(own));
        String query =
                "select distinct target_pct from reporting.target_progress where target_pct > 79"
                        + " order by all";

        assertThat(query(OCTOBER, query)).doesNotContain("81");
        assertThat(query(NOVEMBER, query)).contains("81");
        assertThat(query(OCTOBER, query, "--rules", "now")).contains("81");
        assertThat(asOf(OCTOBER).out()).contains("by the rules of then: ");
        assertThat(asOf(OCTOBER, "--rules", "now").out())
                .contains("by the rules of now: " + digest(own).substring(0, 12));
        assertThat(query(OCTOBER, "select rules_as, rules_digest from reporting.release"))
                .contains("then," + Schemas.bundled().referenceDigest());
    }

    private static String digest(Path own) {
        return Schemas.withReference(own).referenceDigest();
    }

    @Test
    void whoMayOnlyReadIsAnsweredToo() throws Exception {
        load(OCTOBER);
        Path warehouse = data.resolve("warehouse");
        Unprivileged.permit(warehouse, "r-xr-xr-x");
        try {
            Ldw asked =
                    Unprivileged.run(
                            folder.resolve("temp"),
                            "query",
                            "--data",
                            data,
                            "--csv",
                            "--as-of",
                            OCTOBER,
                            STATUS);
            assertThat(asked.out()).as(asked.err()).contains("00004,accepted,1");
        } finally {
            Unprivileged.permit(warehouse, "rwxr-xr-x");
        }
        assertThat(kept()).isEmpty();

        asOf(OCTOBER);
        Path kept = data.resolve("warehouse/moments/20251001-080000-000000");
        Unprivileged.permit(kept.resolveSibling(""), "r-xr-xr-x");
        Unprivileged.permit(kept, "r-xr-xr-x");
        try {
            Ldw asked = Unprivileged.run(folder.resolve("temp"), "as-of", "--data", data, OCTOBER);
            assertThat(asked.out()).as(asked.err()).contains(kept.toString());
        } finally {
            Unprivileged.permit(kept, "rwxr-xr-x");
            Unprivileged.permit(kept.resolveSibling(""), "rwxr-xr-x");
        }
    }
}
