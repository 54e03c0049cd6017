package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;

/** From the files that offices send to the promised views, against independent results. */
class ConformanceLoadTest {

    private static final Path SAMPLE = Path.of("..", "..", "sample-input", "conformance");

    @TempDir static Path folder;
    private static Ldw load = new Ldw(ExitCode.FAULT, "", "");

    @BeforeAll
    static void loadBothQuarters() {
        load = Ldw.run("load", "--data", folder.resolve("data"), SAMPLE.resolve("inbox"));
    }

    static Stream<Path> expectedFiles() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE.resolve("expected"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void acceptsEverySubmission() {
        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(query("select count(*) as n from reporting.finding where severity = 'error'"))
                .containsExactly("n", "0");
    }

    @ParameterizedTest
    @MethodSource("expectedFiles")
    void publishesExactlyTheExpectedRows(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String view = name.substring(0, name.indexOf('.'));
        String quarter = name.substring(view.length() + 1, name.lastIndexOf('.'));
        List<String> expected = Files.readAllLines(file);
        String sent = "case when status = 'missing' then status else 'sent' end as status";
        String columns = expected.get(0).replace("status", sent);
        String sql = "select %s from reporting.%s where quarter = '%s'";
        assertThat(query(sql.formatted(columns, view, quarter)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> query(String sql) {
        return Ldw.run("query", "--data", folder.resolve("data"), "--csv", sql)
                .out()
                .lines()
                .toList();
    }
}
