package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was put right or taken out of an inbox leaves the status, and nothing else does. */
@Tag("slow")
class InboxStatusTest {

    private static final String STRAY = "2025-Q3/97";

    @TempDir Path folder;
    private Path data;
    private Path inbox;
    private Path stray;

    @BeforeEach
    void makeInbox() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", Sample.UNIT);
        stray = inbox.resolve(STRAY);
        Files.move(inbox.resolve("2025-Q3/00097"), stray);
    }

    @Test
    void whatWasRenamedLeavesAndIsLoaded() throws IOException {
        Ldw first = load(inbox);
        assertThat(first.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(waiting()).containsExactly(STRAY);
        String page = reportOf(statusJson()).toString();
        assertThat(Path.of(page)).isRegularFile().hasFileName("report.html");
        assertThat(first.out()).contains("details: ", page);
        assertThat(Ldw.run("status", "--data", data).out())
                .contains("unknown-unit", page, "đổi tên thành 00097")
                .doesNotContain("rename it");
        assertThat(Ldw.run("status", "--data", data, "--lang", "en").out())
                .contains("rename it to 00097")
                .doesNotContain("đổi tên");
        assertThat(Files.readString(Path.of(page)))
                .contains("đơn vị này chưa có trong thư mục; đổi tên thành 00097");

        Files.move(stray, inbox.resolve("2025-Q3/00097"));
        assertThat(load(inbox).code()).isEqualTo(ExitCode.DONE);
        assertThat(waiting()).isEmpty();
        assertThat(Ldw.run("status", "--data", data).out()).doesNotContain("unknown-unit");
        assertThat(Path.of(page)).isRegularFile();
    }

    @Test
    void thePageIsMadeLaterWhereALoadLeftItOut() throws IOException {
        Ldw load = load("--reports", "json", inbox);
        Path report = reportOf(statusJson());
        assertThat(report).hasFileName("report.json");
        assertThat(load.out()).contains("details: " + report);

        Ldw made = Ldw.run("report", "--data", data);
        assertThat(made.code()).isEqualTo(ExitCode.DONE);
        assertThat(made.out()).contains(String.valueOf(report.getParent()));
        assertThat(reportOf(statusJson())).isEqualTo(report.resolveSibling("report.html"));
        assertThat(Files.readString(report.resolveSibling("report.html")))
                .contains(STRAY, inbox.toString());
        assertThat(report.resolveSibling("findings.csv")).isRegularFile();
        assertThat(Ldw.run("report", "--data", data).out()).contains("completed: 0");
    }

    private static Path reportOf(JsonNode status) {
        return Path.of(status.get("deliveries").get(0).get("report").asString());
    }

    @Test
    void whatIsThereAgainIsToldAgainOnce() throws IOException {
        load(inbox);
        Path away = Files.move(stray, folder.resolve("away"));

        Ldw second = load(inbox);
        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(second.out()).contains("nothing new");
        assertThat(waiting()).isEmpty();

        Files.move(away, stray);
        Ldw third = load(inbox);
        assertThat(third.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(third.out()).contains("unknown-unit, " + STRAY);
        assertThat(waiting()).containsExactly(STRAY);
        assertThat(load(inbox).out()).contains("nothing new").doesNotContain("unknown-unit");
        assertThat(waiting()).containsExactly(STRAY);
    }

    @Test
    void aLookThatFindsTheSameChangesNothing() throws IOException {
        load(inbox);
        Map<String, String> before = Sample.contents(data);
        load(inbox);
        assertThat(Sample.contents(data)).isEqualTo(before);

        Files.move(stray, folder.resolve("away"));
        load(inbox);
        before = Sample.contents(data);
        load(inbox);
        assertThat(Sample.contents(data)).isEqualTo(before);
    }

    @Test
    void eachInboxCountsByItself() throws IOException {
        Path other = Sample.inbox(folder.resolve("other"));
        Path too = Files.createDirectories(other.resolve(STRAY));
        load(inbox, other);
        assertThat(inboxes()).containsExactly(inbox.toString(), other.toString());
        Files.delete(too);
        load(other);
        assertThat(waiting()).containsExactly(STRAY);
        assertThat(inboxes()).containsExactly(inbox.toString());
        assertThat(Ldw.run("status", "--all", "--data", data).out())
                .contains("thư mục gửi đến / inbox: " + inbox);
        Files.move(stray, folder.resolve("away"));
        load(other);
        assertThat(waiting()).containsExactly(STRAY);
        load(inbox);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aQuarterThatWasLeftOutOrCouldNotBeReadStays() throws IOException {
        Path odd = Files.createDirectory(inbox.resolve("linh tinh"));
        Files.createDirectories(inbox.resolve("2025-Q2/x"));
        load(inbox);
        assertThat(waiting()).containsExactlyInAnyOrder(STRAY, "2025-Q2/x", "linh tinh");

        Files.move(stray, folder.resolve("away"));
        Files.delete(inbox.resolve("2025-Q2/x"));
        Files.delete(odd);
        load("--quarter", "2025-Q2", inbox);
        assertThat(waiting()).containsExactly(STRAY);

        Path list = inbox.resolve("2025-Q3/received.csv");
        byte[] times = Files.readAllBytes(list);
        Files.writeString(list, "no list");
        load(inbox);
        assertThat(waiting()).containsExactlyInAnyOrder(STRAY, "2025-Q3/received.csv");
        Files.write(list, times);
        load(inbox);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aLostDatabaseKnowsOfNoInboxUntilAllOfOneWasLookedAt() throws IOException {
        Path other = Files.createDirectories(inbox.resolve("2025-Q3/17"));
        load(inbox);
        Files.move(stray, folder.resolve("away"));
        load(inbox);
        assertThat(waiting()).containsExactly("2025-Q3/17");

        Files.delete(data.resolve("ldw.db"));
        assertThat(waiting()).containsExactly("2025-Q3/17", STRAY);
        load("--quarter", "2025-Q3", inbox);
        assertThat(waiting()).containsExactly("2025-Q3/17", STRAY);
        Ldw whole = load(inbox);
        assertThat(whole.out()).doesNotContain("unknown-unit");
        assertThat(waiting()).containsExactly("2025-Q3/17");
        Files.delete(other);
        load(inbox);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aDatabaseOfAnOlderProgramGoesOn() throws IOException, SQLException {
        load(inbox);
        makeOlder();
        byte[] older = Files.readAllBytes(data.resolve("ldw.db"));
        assertThat(waiting()).containsExactly(STRAY);
        assertThat(Files.readAllBytes(data.resolve("ldw.db"))).isEqualTo(older);
        assertThat(load(inbox).out()).contains("nothing new");
        assertThat(waiting()).containsExactly(STRAY);
        Files.move(stray, folder.resolve("away"));
        load(inbox);
        assertThat(waiting()).isEmpty();
    }

    /** Makes the database what the program before wrote. */
    private void makeOlder() throws IOException, SQLException {
        Path file = data.resolve("ldw.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("drop table delivery_sighting");
            statement.execute(
                    "delete from flyway_schema_history where cast(version as integer) >= 8");
        }
        Files.delete(data.resolve("ldw.db.sha256"));
    }

    private Ldw load(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "load";
        all[1] = "--data";
        all[2] = data;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Ldw load = Ldw.run(all);
        assertThat(load.code()).isIn(ExitCode.DONE, ExitCode.DONE_WITH_REJECTIONS);
        return load;
    }

    private List<String> inboxes() {
        JsonNode inboxes = statusJson().get("deliveries").get(0).get("inboxes");
        return inboxes.valueStream().map(JsonNode::asString).toList();
    }

    /** The paths with errors that the status shows. */
    private List<String> waiting() {
        return statusJson()
                .get("deliveries")
                .valueStream()
                .filter(one -> one.get("severity").asString().equals("error"))
                .map(one -> one.get("file").asString())
                .toList();
    }

    private JsonNode statusJson() {
        return new JsonMapper().readTree(Ldw.run("status", "--json", "--data", data).out());
    }
}
