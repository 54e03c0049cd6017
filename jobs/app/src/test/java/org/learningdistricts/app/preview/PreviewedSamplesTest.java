package org.learningdistricts.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.app.cli.Ldw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sample of a check of files of which nothing is known gives just what it lists. */
class PreviewedSamplesTest {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../../sample-input/previewed"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsJustWhatTheSampleLists(Path sample) throws IOException {
        List<String> found = new ArrayList<>(List.of("rule,severity,file,row,column"));
        Ldw preview = Ldw.run("preview", "--json", sample.resolve("shops.csv"));
        for (JsonNode table : new JsonMapper().readTree(preview.out())) {
            for (JsonNode repair : table.get("repairs")) {
                found.add(
                        String.join(
                                ",",
                                repair.get("rule").asString(),
                                repair.get("severity").asString(),
                                table.get("file").asString(),
                                repair.get("row").asString(),
                                repair.get("column").asString("")));
            }
        }
        assertThat(found).isEqualTo(Files.readAllLines(sample.resolve("expected.csv")));
    }
}
