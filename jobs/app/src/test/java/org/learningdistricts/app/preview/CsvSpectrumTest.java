package org.learningdistricts.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.app.cli.Ldw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CsvSpectrumTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsItsAuthorsSay(Path csv) throws IOException {
        Path expected = csv.resolveSibling(csv.getFileName().toString().replace(".csv", ".json"));

        Ldw preview = Ldw.run("preview", "--json", csv);

        assertThat(preview.err()).isEmpty();
        assertThat(records(JSON.readTree(preview.out()).get(0)))
                .isEqualTo(JSON.readValue(Files.readString(expected), List.class));
    }

    static List<Path> cases() throws IOException, URISyntaxException {
        URL folder = CsvSpectrumTest.class.getResource("csv-spectrum");
        URI uri = Objects.requireNonNull(folder).toURI();
        try (Stream<Path> files = Files.list(Path.of(uri))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private static List<Map<String, String>> records(JsonNode table) {
        List<Map<String, String>> records = new ArrayList<>();
        JsonNode titles = table.get("header").get("cells");
        for (JsonNode row : table.get("rows")) {
            Map<String, String> record = new LinkedHashMap<>();
            for (int i = 0; i < titles.size(); i++) {
                record.put(titles.get(i).asString(), row.get("cells").get(i).asString());
            }
            records.add(record);
        }
        return records;
    }
}
