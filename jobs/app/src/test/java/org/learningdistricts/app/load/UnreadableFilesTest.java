package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;
import org.learningdistricts.app.cli.StatusCommandTest;

/** What the user of the program may not read, or may not write. */
@Tag("slow")
class UnreadableFilesTest {

    @TempDir Path folder;
    private Path data;
    private Path inbox;
    private Path temp;

    @BeforeEach
    void makeInbox() throws IOException {
        data = folder.resolve("data");
        temp = folder.resolve("temp");
        inbox =
                Sample.inbox(
                        folder.resolve("inbox"), "00004", "00008", "00025", "00070", Sample.UNIT);
    }

    @AfterEach
    void permitAll() throws IOException {
        permit(folder, "rwxrwxrwx", "rw-rw-rw-");
    }

    /** All at once: each start of the program takes its time. */
    @Test
    void stopsWhatIsClosedAloneAndTakesItLater() throws IOException, InterruptedException {
        Delivered.add(inbox, "2025-Q2", "001", 1, 1, false, "2025-06-10T08:00:00");
        Delivered.add(inbox, "2025-Q1", "001", 1, 1, false, "2025-03-10T08:00:00");
        Map<String, String> told = new LinkedHashMap<>();
        told.put(
                "2025-Q3/00008/workforce.csv",
                "2025-Q3/00008: .*workforce.csv: không có quyền / no permission");
        told.put("2025-Q3/00025", "2025-Q3/00025: .*00025: không có quyền / no permission");
        told.put("2025-Q3/00070", "2025-Q3/00070: .*csv: không có quyền / no permission");
        told.put("2025-Q2", "2025-Q2: .*");
        told.put("2025-Q1/received.csv", "2025-Q1: .*received.csv: không có quyền / no permission");
        for (String closed : told.keySet()) {
            boolean isListed = closed.endsWith("00070");
            Unprivileged.permit(inbox.resolve(closed), isListed ? "r--------" : "---------");
        }

        Ldw first = Unprivileged.run(temp, "load", "--data", data, inbox);
        Ldw second = Unprivileged.run(temp, "load", "--data", data, inbox);

        assertThat(first.err()).isEmpty();
        for (Ldw load : new Ldw[] {first, second}) {
            assertThat(load.code()).isEqualTo(ExitCode.FAULT);
            List<String> lines =
                    load.out().lines().filter(line -> line.contains("not be read: ")).toList();
            assertThat(lines).hasSameSizeAs(told.values());
            for (String line : told.values()) {
                assertThat(lines)
                        .filteredOn(one -> one.matches(".*not be read: " + line))
                        .hasSize(1);
            }
        }
        assertThat(second.out()).contains("nothing new");
        assertThat(received()).isEqualTo("2");
        permit(inbox, "rwxrwxrwx", "rw-rw-rw-");
        assertThat(Ldw.run("load", "--data", data, inbox).code()).isEqualTo(ExitCode.DONE);
        assertThat(received()).isEqualTo("7");
    }

    @Test
    void tellsInOneLineThatTheInboxIsClosed() throws IOException, InterruptedException {
        Unprivileged.permit(inbox, "---------");

        Ldw load = Unprivileged.run(temp, "load", "--data", data, inbox);

        assertThat(load.code()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err().lines())
                .singleElement()
                .asString()
                .contains(inbox.toString(), "no permission");
    }

    @Test
    void tellsTheStateToWhoMayOnlyRead() throws IOException, InterruptedException {
        Ldw.run("load", "--data", data, inbox);
        String before = Ldw.run("status", "--data", data).out();
        permit(data, "r-xr-xr-x", "r--r--r--");

        Ldw reader = Unprivileged.run(temp, "status", "--data", data);
        Ldw doctor = Unprivileged.run(temp, "doctor", "--data", data);
        Unprivileged.permit(data.resolve("ldw.db"), "---------");
        Ldw blind = Unprivileged.run(temp, "doctor", "--data", data);
        Ldw ofTheLedger = Unprivileged.run(temp, "status", "--data", data);

        assertThat(reader).isEqualTo(new Ldw(ExitCode.DONE, before, ""));
        assertThat(doctor)
                .isEqualTo(new Ldw(ExitCode.DONE, "Mọi thứ nguyên vẹn / All is whole.\n", ""));
        assertThat(blind.code()).isEqualTo(ExitCode.FAULT);
        assertThat((blind.out() + blind.err()).lines())
                .singleElement()
                .asString()
                .contains("ldw.db", "no permission");
        assertThat(ofTheLedger.code()).isEqualTo(ExitCode.DONE);
        assertThat(ofTheLedger.out()).isEqualTo(StatusCommandTest.withoutReleaseTime(before));
        assertThat(ofTheLedger.err()).contains("so the ledger is");
    }

    /** Neither is a loss, nor may one be accepted. */
    @Test
    void foldersThatAreClosedAreNotLost() throws IOException, InterruptedException {
        Ldw.run("load", "--data", data, inbox);
        String group;
        try (Stream<Path> packs = Files.list(data.resolve("archive"))) {
            group = packs.map(pack -> pack.getFileName().toString()).findFirst().orElseThrow();
        }
        for (String closed :
                List.of(
                        "lake/literacy",
                        "lake/_ledger/submission",
                        "lake/_ledger",
                        "lake/_rules",
                        "archive")) {
            Unprivileged.permit(data.resolve(closed), "---------");

            Ldw told =
                    closed.equals("lake/_ledger")
                            ? Unprivileged.run(temp, "doctor", "--data", data)
                            : Unprivileged.run(
                                    temp,
                                    "doctor",
                                    "--data",
                                    data,
                                    "--accept-loss",
                                    group.replace(".zip", ""),
                                    "--reason",
                                    "Hỏng đĩa");

            assertThat(told.code()).isEqualTo(ExitCode.FAULT);
            assertThat((told.out() + told.err()).lines())
                    .singleElement()
                    .asString()
                    .contains(data.resolve(closed).toString(), "no permission")
                    .doesNotContain("--accept-loss");
            permit(data, "rwxrwxrwx", "rw-rw-rw-");
        }
        assertThat(data.resolve("lake/_ledger/loss")).doesNotExist();
        assertThat(Ldw.run("doctor", "--data", data).out()).contains("All is whole");
    }

    @Test
    void tellsTheStateToWhoMayOnlyReadAfterAKill()
            throws IOException, InterruptedException, SQLException {
        Ldw.run("load", "--data", data, inbox);
        String before = Ldw.run("status", "--data", data).out();
        Path kept = Files.createDirectories(folder.resolve("kept"));
        try (Connection open =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + data.resolve("ldw.db") + "?journal_mode=WAL");
                Statement statement = open.createStatement()) {
            statement.execute("delete from told_review");
            Files.copy(data.resolve("ldw.db-wal"), kept.resolve("ldw.db-wal"));
            Files.copy(data.resolve("ldw.db"), kept.resolve("ldw.db"));
        }
        for (String name : new String[] {"ldw.db-wal", "ldw.db"}) {
            Files.deleteIfExists(data.resolve(name));
            Files.copy(kept.resolve(name), data.resolve(name));
        }
        permit(data, "r-xr-xr-x", "r--r--r--");

        Ldw reader = Unprivileged.run(temp, "status", "--data", data);

        assertThat(reader).isEqualTo(new Ldw(ExitCode.DONE, before, ""));
    }

    /** A release that may not be read is none that is not there. */
    @Test
    void tellsThatTheReleaseIsClosed() throws IOException, InterruptedException {
        Ldw.run("load", "--data", data, inbox);
        Unprivileged.permit(data.resolve("warehouse"), "---------");

        for (Ldw closed :
                new Ldw[] {
                    Unprivileged.run(temp, "status", "--data", data),
                    Unprivileged.run(temp, "doctor", "--data", data),
                    Unprivileged.run(temp, "query", "--data", data, "select 1"),
                    Unprivileged.run(temp, "load", "--data", data, inbox)
                }) {
            assertThat(closed.code()).as(closed.out()).isEqualTo(ExitCode.FAULT);
            assertThat(closed.err().lines())
                    .singleElement()
                    .asString()
                    .contains(data.resolve("warehouse").toString(), "no permission");
        }
    }

    private String received() {
        return Published.query(
                        data,
                        "select count(*) from reporting.submission_status"
                                + " where status <> 'missing'")
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
    }

    /** Sets the permissions of a folder with all that it holds. */
    private static void permit(Path folder, String ofFolders, String ofFiles) throws IOException {
        if (Files.isDirectory(folder)) {
            Unprivileged.permit(folder, "rwxrwxrwx");
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.filter(e -> !Files.isSymbolicLink(e)).toList()) {
                    permit(entry, ofFolders, ofFiles);
                }
            }
            Unprivileged.permit(folder, ofFolders);
        } else {
            Unprivileged.permit(folder, ofFiles);
        }
    }
}
