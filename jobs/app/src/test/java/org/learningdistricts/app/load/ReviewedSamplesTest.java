package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.Ldw;

/**
 * Every check of the build has a sample, and the build finds just what the sample lists. All are
 * loaded at once, as each is of another unit.
 */
class ReviewedSamplesTest {

    private static final Path SAMPLES = Path.of("../../sample-input/reviewed");

    @TempDir private static Path data;

    @BeforeAll
    static void loadAllSamples() throws IOException {
        List<Object> command = new ArrayList<>(List.of("load", "--data", data));
        for (Path sample : samples().toList()) {
            command.addAll(inboxes(sample));
        }
        Ldw load = Ldw.run(command.toArray());
        assertThat(load.err()).isEmpty();
    }

    static Stream<Path> samples() throws IOException {
        return entries(SAMPLES).stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsJustWhatTheSampleLists(Path sample) throws IOException {
        String unit = unit(sample);
        String found =
                Published.query(
                        data,
                        """
                        select rule, severity, file, row_number as row, column_name as column
                        from reporting.finding
                        where stage = 'build' and unit_code = '%s'
                        order by all
                        """
                                .formatted(unit));
        assertThat(found.lines().toList())
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(sample.resolve("expected.csv")));
        assertThat(verdicts(unit)).containsOnly("accepted");
    }

    private static List<String> verdicts(String unit) {
        return Published.query(
                        data,
                        "select status from reporting.submission_status where version > 0"
                                + " and unit_code = '"
                                + unit
                                + "'")
                .lines()
                .skip(1)
                .toList();
    }

    /** A sample is an inbox, or holds several that are given to one load. */
    private static List<Path> inboxes(Path sample) throws IOException {
        List<Path> folders = entries(sample).stream().filter(Files::isDirectory).toList();
        return folders.stream().anyMatch(folder -> name(folder).startsWith("20"))
                ? List.of(sample)
                : folders;
    }

    /** The unit whose submissions a sample holds. */
    private static String unit(Path sample) throws IOException {
        Path quarter = entries(inboxes(sample).get(0)).get(0);
        return name(entries(quarter).stream().filter(Files::isDirectory).toList().get(0));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}
