package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ReportCommandTest {

    @TempDir private Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008");
    }

    @Test
    void makesLaterJustWhatALoadWouldHaveMade() throws IOException {
        Path other = folder.resolve("other");
        Ldw.run("load", "--data", data, inbox);
        Ldw.run("load", "--data", other, "--reports", "json", inbox);
        assertThat(Sample.contents(other.resolve("reports")).keySet())
                .noneMatch(name -> name.endsWith("report.html"));

        Ldw report = Ldw.run("report", "--data", other);

        assertThat(report.code()).isEqualTo(ExitCode.DONE);
        assertThat(report.out()).contains("answers completed: 2");
        assertThat(Sample.contents(other.resolve("reports")))
                .isEqualTo(Sample.contents(data.resolve("reports")));
    }

    @Test
    void makesThoseOfOneUnit() throws IOException {
        Ldw.run("load", "--data", data, "--reports", "json", inbox);

        Ldw report = Ldw.run("report", "--data", data, "--quarter", "2025-Q3", "--unit", "8");

        Map<String, String> made = Sample.contents(data.resolve("reports"));
        assertThat(report.out()).contains("answers completed: 1");
        assertThat(made.keySet())
                .filteredOn(name -> name.endsWith("report.html"))
                .singleElement()
                .asString()
                .startsWith("2025-Q3/00008/");
    }

    @Test
    void saysThatNothingCameOfAUnit() {
        Ldw.run("load", "--data", data, "--reports", "json", inbox);

        Ldw report = Ldw.run("report", "--data", data, "--unit", "999");

        assertThat(report.code()).isEqualTo(ExitCode.USAGE);
        assertThat(report.err()).contains("999: chưa nhận báo cáo nào / nothing was received");
        assertThat(report.out()).isEmpty();
    }

    @Test
    void namesTheSubmissionsThatHaveNoReportToStartFrom() throws IOException {
        Ldw.run("load", "--data", data, "--reports", "json", inbox);
        for (String file : Sample.contents(data).keySet()) {
            if (file.startsWith("reports/2025-Q3/00004") && file.endsWith("report.json")) {
                Files.delete(data.resolve(file));
            }
        }

        Ldw report = Ldw.run("report", "--data", data);

        assertThat(report.code()).isEqualTo(ExitCode.FAULT);
        assertThat(report.err()).contains("report.json is missing: 1", "00004");
        assertThat(report.out()).contains("answers completed: 1");
    }
}
