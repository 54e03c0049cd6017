package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** Answers show the findings of the build, as of the last release. */
@Tag("slow")
class AnsweredReviewsTest {

    private static final String RULE = "literacy-population-differs";

    @TempDir private Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00097");
        // Accepted, but far from the population of the literacy table.
        Sample.replace(inbox, "00097", "workforce.csv", ",119800,89631,", ",119800,69631,");
        Sample.replace(inbox, "00097", "workforce.csv", ",69283,", ",59283,");
    }

    @Test
    void standsUnderTheirOwnHeadingAndChangeNoVerdict() throws IOException {
        Ldw.run("load", "--data", data, inbox);

        assertThat(report("00097", "report.json"))
                .contains("\"status\" : \"accepted", "\"reviews\" : [ {", RULE);
        assertThat(report("00097", "report.html"))
                .contains("Cần xem lại", "href=\"../../../checks.html#" + RULE);
        assertThat(report("00004", "report.html")).doesNotContain("Cần xem lại");
    }

    @Test
    void areWrittenOnlyWhereTheyChanged() throws IOException {
        Ldw.run("load", "--data", data, inbox);
        Map<String, String> before = Sample.contents(data.resolve("reports"));
        Path more = Sample.inbox(folder.resolve("more"), "00008");
        Path untouched = file("00097", "report.html");
        Files.setLastModifiedTime(untouched, FileTime.fromMillis(0));

        Ldw.run("load", "--data", data, more);

        assertThat(Files.getLastModifiedTime(untouched).toMillis()).isZero();
        Map<String, String> after = Sample.contents(data.resolve("reports"));
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void comeWhenTheOtherFormsAreMadeLater() throws IOException {
        Ldw.run("load", "--data", data, "--reports", "json", inbox);
        assertThat(report("00097", "report.json")).doesNotContain(RULE);

        Ldw.run("report", "--data", data);

        assertThat(report("00097", "report.json")).contains(RULE);
        assertThat(report("00097", "report.html")).contains("Cần xem lại");
    }

    private String report(String unit, String name) throws IOException {
        return Files.readString(file(unit, name));
    }

    private Path file(String unit, String name) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("reports/2025-Q3").resolve(unit))) {
            List<Path> found =
                    files.filter(file -> file.getFileName().toString().equals(name)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }
}
