package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new commune is told with those that it came from, and how they were recognised. */
class PredecessorsTest {

    @TempDir private Path folder;

    @Test
    void areNamedWithTheirLastRecognition() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00097");
        Sample.copy(Path.of("..", "..", "sample-input", "quarters"), "2025-Q1", "002", inbox);
        Path recognitions = inbox.resolve("2025-Q1").resolve("002").resolve("recognitions.csv");
        Files.writeString(
                recognitions,
                Files.readString(recognitions).lines().findFirst().orElseThrow()
                        + "\n00037,,1,12/QĐ-UBND,2024-03-15,2023\n");
        Path totals = recognitions.resolveSibling("totals.csv");
        Files.writeString(
                totals,
                Files.readString(totals).replaceAll("recognitions,\\d+,", "recognitions,1,"));
        Path data = folder.resolve("data");
        Ldw load = Ldw.run("load", "--data", data, "--reports", "json", inbox);
        assertThat(load.code()).as(load.out()).isEqualTo(ExitCode.DONE);

        Ldw explained =
                Ldw.run(
                        "explain", "--data", data, "--lang", "en", "--width", "200", "2025-Q3",
                        "97");

        assertThat(explained.err()).isEmpty();
        assertThat(explained.out())
                .contains("made on 01/07/2025 from\n", "  00001 Phường Phúc Xá\n")
                .contains(
                        "  00037 Phường Phúc Tân, recognised at level 1: 12/QĐ-UBND, 15/03/2024\n")
                .contains("  00091 Phường Phú Thượng, a part\n")
                .contains("does not count for the new one");
        assertThat(Ldw.run("report", "--data", data, "--unit", "00097").code())
                .isEqualTo(ExitCode.DONE);
        assertThat(page(data))
                .contains("Đơn vị cũ, sắp xếp ngày 01/07/2025", "00001 Phường Phúc Xá")
                .contains("mức độ 1, 12/QĐ-UBND ngày 15/03/2024", "một phần")
                .contains("Quyết định công nhận xã cũ không được tính");
    }

    private static String page(Path data) throws IOException {
        Path answers = data.resolve("reports").resolve(Sample.QUARTER).resolve("00097");
        try (Stream<Path> versions = Files.list(answers)) {
            return Files.readString(versions.findFirst().orElseThrow().resolve("report.html"));
        }
    }
}
