package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
public class StatusCommandTest {

    @TempDir Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008");
    }

    @Test
    void saysTheSameAfterTheStateDatabaseWasLost() throws IOException {
        Ldw.run("load", "--data", data, inbox, Sample.rejected("count-above-total"));
        Ldw before = Ldw.run("status", "--data", data);
        Files.delete(data.resolve("ldw.db"));

        Ldw after = Ldw.run("status", "--data", data);

        assertThat(before.out())
                .contains("từ chối / rejected: 1: 00097 Phường Hồng Hà")
                .contains("Last release");
        assertThat(after.err()).isEmpty();
        assertThat(after.code()).isEqualTo(ExitCode.DONE);
        assertThat(after.out()).isEqualTo(withoutReleaseTime(before.out()));
    }

    @Test
    void publishesAnEqualReleaseAfterTheStateDatabaseWasLost() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Files.delete(data.resolve("ldw.db"));
        Ldw.run("status", "--data", data);

        Ldw second = Ldw.run("load", "--data", data, inbox);
        Ldw third = Ldw.run("load", "--data", data, inbox);

        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(third.out()).contains("nothing new");
        assertThat(Ldw.run("status", "--data", data).out())
                .containsPattern("2025-Q3 +\\| +126 \\| +2 \\| +2 \\|")
                .containsPattern("Last release: \\S+, 20");
    }

    @Test
    void tellsWhatTheLakeHoldsIfTheStateDatabaseIsAnOlderOne() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Path older = Files.copy(data.resolve("ldw.db"), folder.resolve("older.db"));
        Sample.correct(inbox, "00008", 2);
        Path second = Sample.inbox(folder.resolve("second"), Sample.UNIT);
        Ldw.run("load", "--data", data, inbox, second);
        Ldw before = Ldw.run("status", "--data", data);
        Files.move(older, data.resolve("ldw.db"), StandardCopyOption.REPLACE_EXISTING);

        Ldw after = Ldw.run("status", "--data", data);

        assertThat(before.out()).containsPattern("2025-Q3 +\\| +126 \\| +3 \\| +3 \\|");
        assertThat(after.out()).isEqualTo(withoutReleaseTime(before.out()));
    }

    @Test
    void readsWhatARunningLoadKnows() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        String before = Ldw.run("status", "--data", data).out();
        try (FileChannel channel =
                        FileChannel.open(data.resolve("ldw.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            Files.move(data.resolve("lake"), data.resolve("away"));
            assertThat(Ldw.run("status", "--data", data).out()).isEqualTo(before);
        }
    }

    @Test
    void asksForNoLoadWhileOneRuns() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Files.move(data.resolve("warehouse"), data.resolve("away"));
        assertThat(Ldw.run("status", "--data", data).err()).contains("run ldw load");
        try (FileChannel channel =
                        FileChannel.open(data.resolve("ldw.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(Ldw.run("status", "--data", data).err()).contains("a load is running");
        }
    }

    @Test
    void changesNothingInAFolderThatIsLevel() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Map<String, String> before = Sample.contents(data);

        Ldw.run("status", "--data", data);

        assertThat(Sample.contents(data)).isEqualTo(before);
    }

    @Test
    void saysInOneLineThatNothingWasLoadedAndMakesNothing() throws IOException {
        Files.createDirectories(data.resolve("lake"));

        for (Path empty : new Path[] {data, folder.resolve("nowhere")}) {
            Ldw status = Ldw.run("status", "--data", empty);

            assertThat(status.code()).isEqualTo(ExitCode.FAULT);
            assertThat(status.err().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("nothing was loaded yet into data folder " + empty);
        }
        assertThat(Sample.contents(data).keySet()).containsExactly("", "lake");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void saysAsJsonWhatTheViewsSay() throws IOException {
        Ldw.run("load", "--data", data, inbox, Sample.rejected("count-above-total"));

        JsonNode status =
                new JsonMapper().readTree(Ldw.run("status", "--json", "--data", data).out());
        JsonNode views =
                new JsonMapper()
                        .readTree(
                                Ldw.run(
                                                "query",
                                                "--json",
                                                "--data",
                                                data,
                                                "select unit_code, status, findings_error from"
                                                        + " reporting.submission_status order by 1")
                                        .out());

        JsonNode quarter = status.get("quarters").get(0);
        assertThat(quarter.get("expected").asInt()).isEqualTo(126);
        assertThat(quarter.get("received").asInt()).isEqualTo(3);
        assertThat(quarter.get("rejected").asInt()).isEqualTo(1);
        assertThat(quarter.get("missing").asInt()).isEqualTo(123);
        assertThat(quarter.get("is_done").asBoolean()).isFalse();
        assertThat(status.get("units")).hasSize(126).hasSameSizeAs(views);
        for (int i = 0; i < views.size(); i++) {
            for (String name : List.of("unit_code", "status", "findings_error")) {
                assertThat(status.get("units").get(i).get(name)).isEqualTo(views.get(i).get(name));
            }
        }
        assertThat(status.get("findings"))
                .filteredOn(rule -> rule.get("rule").asString().equals("count-above-total"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.get("findings").asInt()).isEqualTo(1));
        JsonNode rejected =
                status.get("units")
                        .valueStream()
                        .filter(unit -> unit.get("status").asString().equals("rejected"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Path.of(rejected.get("report").asString())).isRegularFile();
    }

    /** The time at which a release was made is known from the state database alone. */
    public static String withoutReleaseTime(String out) {
        return out.replaceAll("(Last release: [^,\\s]+), [-0-9]+ [:0-9]+", "$1");
    }

    /** What was refused is one thing to do, and a unit that there is not was mistyped. */
    @Test
    void countsARefusedWorkbookAsRefusedAlone() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Path other = Files.createDirectories(folder.resolve("other/2025-Q3"));
        Files.writeString(other.resolve("00091.ods"), "PK");
        Ldw.run("load", "--data", data, other.getParent());
        Ldw status = Ldw.run("status", "--data", data, "--quarter", "2025-Q3", "--lang", "vi");
        assertThat(status.out()).contains("2025-Q3, từ chối: 1").doesNotContain("thiếu bảng");
        assertThat(status.out()).contains("điểm cần xem lại");

        for (String wrong : List.of("--unit=999", "--quarter=2030-Q1", "--rule=nowhere")) {
            Ldw findings = Ldw.run("findings", "--data", data, wrong);
            Ldw explained =
                    Ldw.run(
                            "explain-finding",
                            "--data",
                            data,
                            "--rule",
                            "late",
                            wrong,
                            "--reason",
                            "x");
            String value = wrong.substring(wrong.indexOf('=') + 1);
            assertThat(List.of(findings.code(), explained.code())).containsOnly(ExitCode.USAGE);
            assertThat(List.of(findings.err(), explained.err()))
                    .allMatch(err -> err.startsWith("ldw: " + value + ": bản công bố không có"));
            assertThat(findings.out()).isEmpty();
        }
        assertThat(Ldw.run("findings", "--data", data, "--unit", "97").code())
                .isEqualTo(ExitCode.DONE);
    }
}
