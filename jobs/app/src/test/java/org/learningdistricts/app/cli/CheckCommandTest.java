package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String IN_TIME = "--received-at=2025-09-18T09:00";

    @TempDir private Path folder;

    @Test
    void saysTheSameAsALoadOfTheSameFiles() throws IOException {
        Path sample = Sample.rejected("count-above-total");
        Path data = folder.resolve("data");
        Ldw.run("load", "--data", data, sample);

        Ldw check = Ldw.run("check", "--out", folder.resolve("out"), sample);

        assertThat(check.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(check.out()).contains("Rejected: 2025-Q3 00097", "count-above-total");
        for (String name : List.of("report.json", "findings.csv")) {
            assertThat(Files.readString(only(folder.resolve("out"), name)))
                    .isEqualTo(Files.readString(only(data.resolve("reports/2025-Q3"), name)));
        }
    }

    @Test
    void findsQuarterAndUnitOnTheCover() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        Path loose = folder.resolve("báo cáo của phường");
        Files.move(inbox.resolve("2025-Q3/00004"), loose);

        Ldw check = Ldw.run("check", IN_TIME, "--out", folder.resolve("out"), loose);

        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isEqualTo(ExitCode.DONE);
        assertThat(check.out())
                .startsWith("Đã kiểm tra 1 báo cáo: 1 sẽ được chấp nhận, 0 sẽ bị từ chối")
                .contains("Accepted: 2025-Q3 00004 Phường Ba Đình");
    }

    @Test
    void believesWhatItIsToldMoreThanTheCover() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        Path loose = folder.resolve("loose");
        Files.move(inbox.resolve("2025-Q3/00004"), loose);

        Ldw check =
                Ldw.run("check", IN_TIME, "--unit=00008", "--out", folder.resolve("out"), loose);

        assertThat(check.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(check.out()).contains("Rejected: 2025-Q3 00008", "unit-mismatch, cover.csv");
    }

    @Test
    void asksWhoseItIsIfNothingSaysIt() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("loose"));

        Ldw check = Ldw.run("check", empty);

        assertThat(check.code()).isEqualTo(ExitCode.FAULT);
        assertThat(check.err().lines())
                .singleElement()
                .asString()
                .contains("neither cover nor path", "--quarter", "--unit");
    }

    @Test
    void saysThatAPathIsMissing() {
        Ldw check = Ldw.run("check", folder.resolve("nowhere"));

        assertThat(check.code()).isEqualTo(ExitCode.FAULT);
        assertThat(check.err().lines()).singleElement().asString().contains("nowhere", "missing");
    }

    private static Path only(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    files.filter(file -> file.getFileName().toString().equals(name)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }
}
