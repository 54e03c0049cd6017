package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {

    private static final String STATUS =
            "from reporting.submission_status where unit_code = '00097' and status <> 'missing'";

    @TempDir Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008", Sample.UNIT);
    }

    @Test
    void loadsAnInboxAndPrintsTheRates() {
        Ldw load = Ldw.run("load", "--data", data, inbox);

        assertThat(load.err()).isEmpty();
        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(load.out())
                .contains("Quý / Quarter 2025-Q3")
                .contains(
                        "| xã / commune |              1 | số liệu / figures     |               126 |")
                .containsPattern("2025-Q3 +\\| +126 \\| +3 \\| +3 \\|")
                .contains("duckdb -readonly '" + data);
    }

    @Test
    void changesNothingInASecondLoad() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Map<String, String> before = Sample.contents(data);

        Ldw second = Ldw.run("load", "--data", data, inbox);

        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(second.out()).contains("nothing new").doesNotContain("looked at");
        assertThat(Sample.contents(data)).isEqualTo(before);
        assertThat(Ldw.run("load", "--data", data, "--quarter", "2030-Q1", inbox).out())
                .contains("looked at 2030-Q1 only");
    }

    @Test
    void takesACorrectionWithAHigherSequence() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Sample.correct(inbox, Sample.UNIT, 2);

        Ldw second = Ldw.run("load", "--data", data, inbox);

        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(query("select version, current_version " + STATUS))
                .isEqualTo("version,current_version\r\n2,2\r\n");
    }

    @Test
    void saysThatAnOlderVersionWasSentAgain() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Sample.correct(inbox, Sample.UNIT, 2);
        Ldw.run("load", "--data", data, inbox);
        Sample.correct(inbox, Sample.UNIT, 1);

        Ldw third = Ldw.run("load", "--data", data, inbox);

        assertThat(third.code()).isEqualTo(ExitCode.DONE);
        assertThat(third.out()).contains("raise the sequence").contains("nothing new");
    }

    @Test
    void endsWithThreeAndTellsWhatWasRejected() {
        Ldw load = Ldw.run("load", "--data", data, Sample.rejected("count-above-total"));

        assertThat(load.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(load.out())
                .contains("Rejected: 2025-Q3 00097")
                .contains(
                        "workforce.csv, dòng / row 2, cột / column Đại học trở lên (university_or_above)")
                .contains("report.html");
        assertThat(query("select status, current_version " + STATUS))
                .isEqualTo("status,current_version\r\nrejected,\r\n");
    }

    @Test
    void letsNoNameSteerTheTerminal() throws IOException {
        Files.createDirectory(inbox.resolve("2025-Q3/\u001b[2J\u202e\nok"));

        Ldw load = Ldw.run("load", "--data", data, inbox);
        Ldw status = Ldw.run("status", "--data", data);

        for (String printed : List.of(load.out(), status.out())) {
            assertThat(printed)
                    .contains("unknown-unit, 2025-Q3/␛[2J\ufffd⏎ok")
                    .doesNotContain("\u001b", "\u202e", "\nok");
        }
    }

    @Test
    void doesNotTellARejectionTwice() {
        Path rejected = Sample.rejected("count-above-total");
        Ldw.run("load", "--data", data, rejected);

        Ldw second = Ldw.run("load", "--data", data, rejected);

        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(second.out()).contains("was rejected before").contains("nothing new");
    }

    @Test
    void tellsAPathThatIsNoQuarterOnce() throws IOException {
        Files.createDirectories(inbox.resolve("2025-Q5").resolve("00097"));

        Ldw first = Ldw.run("load", "--data", data, inbox);
        Ldw second = Ldw.run("load", "--data", data, inbox);

        assertThat(first.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(first.out()).contains("«2025-Q5» is no folder named for a quarter");
        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(second.out()).contains("nothing new");
    }

    @Test
    void tellsInOneLineThatAnInboxIsMissing() {
        Ldw load = Ldw.run("load", "--data", data, folder.resolve("nowhere"));

        assertThat(load.code()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err().lines()).hasSize(1).first().asString().contains("nowhere is missing");
        assertThat(data).doesNotExist();
    }

    @Test
    void tellsInOneLineThatAFileStandsInPlaceOfTheDataFolder() throws IOException {
        Files.writeString(data, "a file");

        Ldw load = Ldw.run("load", "--data", data, inbox);

        assertThat(load.code()).isEqualTo(ExitCode.FAULT);
        assertThat(load.err().lines()).hasSize(1).first().asString().contains("a file stands");
        assertThat(data).hasContent("a file");
    }

    @Test
    void refusesASecondLoadAtTheSameTime() throws IOException {
        Files.createDirectories(data);
        try (FileChannel channel =
                        FileChannel.open(
                                data.resolve("ldw.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Ldw load = Ldw.run("load", "--data", data, inbox);

            assertThat(lock.isValid()).isTrue();
            assertThat(load.code()).isEqualTo(ExitCode.FAULT);
            assertThat(load.err().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("another load is running");
        }
        assertThat(Sample.contents(data).keySet()).containsExactly("", "ldw.lock");
    }

    @Test
    void namesWhatAReferenceFolderLacks() {
        Ldw load = Ldw.run("load", "--data", data, "--reference", folder, inbox);

        assertThat(load.code()).isEqualTo(ExitCode.USAGE);
        assertThat(load.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("thiếu collection_calendar.csv", "units.csv / ", "lacks coll");
        assertThat(data).doesNotExist();
    }

    @Test
    void refusesAQuarterThatIsNone() {
        Ldw load = Ldw.run("load", "--data", data, "--quarter", "2025-Q5", inbox);

        assertThat(load.code()).isEqualTo(ExitCode.USAGE);
        assertThat(load.err()).contains("expected a quarter like 2025-Q2 but found '2025-Q5'");
    }

    private String query(String sql) {
        return Ldw.run("query", "--data", data, "--csv", sql).out();
    }

    @Test
    @Tag("slow")
    void takesTheFirstReceiptOfTheSameBytesInEitherOrderOfInboxes() throws IOException {
        Path late = Sample.inbox(folder.resolve("late"), Sample.UNIT);
        Files.writeString(
                late.resolve(Sample.QUARTER).resolve("received.csv"),
                "unit_code,received_at\n" + Sample.UNIT + ",2025-09-25T08:00:00\n");
        Path other = folder.resolve("other");
        Ldw.run("load", "--data", data, inbox, late);
        Ldw.run("load", "--data", other, late, inbox);

        String status = Ldw.run("query", "--data", data, "--csv", STATUS).out();
        assertThat(Ldw.run("query", "--data", other, "--csv", STATUS).out()).isEqualTo(status);
        assertThat(status).contains("2025-09-18 14:42:00,true");
    }

    @Test
    void reportsPathsThatAreNoSubmissionAndShowsThemInTheStatus() throws IOException {
        Files.createDirectories(inbox.resolve(Sample.QUARTER).resolve("99999"));
        assertThat(Ldw.run("load", "--data", data, inbox).code())
                .isEqualTo(ExitCode.DONE_WITH_REJECTIONS);

        Path deliveries = data.resolve("reports").resolve("deliveries");
        try (Stream<Path> loads = Files.list(deliveries)) {
            assertThat(Files.readString(loads.findFirst().orElseThrow().resolve("report.json")))
                    .contains("\"unknown-unit\"", "2025-Q3/99999");
        }
        assertThat(Ldw.run("status", "--data", data).out())
                .contains("unknown-unit, 2025-Q3/99999", deliveries.toString());
    }
}
