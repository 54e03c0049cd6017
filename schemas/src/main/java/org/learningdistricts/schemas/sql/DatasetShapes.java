package org.learningdistricts.schemas.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.learningdistricts.schemas.ContractVersion;
import org.learningdistricts.schemas.sql.SqlColumn.DatasetCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the datasets of all versions of the contract: what a version has of one is added to what
 * the others have. A dataset stands in three places: its Table Schema, the template that names it,
 * the list of datasets. What one of them lacks is named.
 */
final class DatasetShapes {

    private static final String LIST = "code-lists/dataset.csv";
    private static final String TEMPLATE = "datapackage.json";

    /** Of a code list: code, two labels, aliases, level, and from when to when. */
    private static final int CODE_COLUMNS = 7;

    private final Path schemas;

    private DatasetShapes(Path schemas) {
        this.schemas = schemas;
    }

    /**
     * The datasets, in the order of the newest template; behind them those that it lacks.
     *
     * @param schemas the folder of that name
     * @throws IllegalStateException if a dataset is half added, or versions do not go together
     */
    static List<DatasetShape> of(Path schemas) throws IOException {
        return new DatasetShapes(schemas).read();
    }

    private List<DatasetShape> read() throws IOException {
        Map<String, String> singulars = listed();
        List<ContractVersion> versions =
                new ArrayList<>(
                        ContractVersion.listed(
                                Files.readString(schemas.resolve(ContractVersion.LIST))));
        Collections.reverse(versions);
        Map<String, DatasetShape> datasets = new LinkedHashMap<>();
        for (ContractVersion version : versions) {
            for (DatasetShape shape : read(version, singulars)) {
                datasets.merge(shape.dataset(), shape, DatasetShape::and);
            }
        }
        singulars.keySet().removeAll(datasets.keySet());
        requireNone(
                singulars.keySet(),
                versions.get(0).folder() + TEMPLATE + " names no dataset that " + LIST + " lists:");
        return List.copyOf(datasets.values());
    }

    /** Those that one version has. */
    private List<DatasetShape> read(ContractVersion version, Map<String, String> singulars)
            throws IOException {
        String folder = version.folder();
        String template = folder + TEMPLATE;
        Set<String> described = described(folder);
        List<DatasetShape> datasets = new ArrayList<>();
        for (JsonNode resource : json(template).get("resources")) {
            String file = folder + resource.get("schema").asString();
            if (!Files.exists(schemas.resolve(file))) {
                throw new IllegalStateException(template + " names " + file + ", which is missing");
            }
            if (described.remove(file)) {
                JsonNode schema = json(file);
                String name = schema.path("name").asString("");
                String singular = singulars.getOrDefault(name, "");
                if (singular.isEmpty()) {
                    throw new IllegalStateException(
                            LIST + " lacks a row of " + name + ", or its singular: see " + file);
                }
                datasets.add(
                        DatasetShape.of(
                                schema, singular, version.version(), list -> codes(folder, list)));
            }
        }
        requireNone(described, template + " does not name");
        return List.copyOf(datasets);
    }

    private static void requireNone(Collection<String> names, String problem) {
        if (!names.isEmpty()) {
            throw new IllegalStateException(problem + " " + String.join(", ", names));
        }
    }

    /** The singular of each dataset of the list. */
    private Map<String, String> listed() throws IOException {
        Map<String, String> singulars = new TreeMap<>();
        for (String line : Files.readAllLines(schemas.resolve(LIST)).stream().skip(1).toList()) {
            String[] cells = line.split(",", 3);
            singulars.put(cells[0], cells[1]);
        }
        return singulars;
    }

    /** The codes of a list that a version names, with their labels. */
    private List<DatasetCode> codes(String folder, String list) {
        String path = "code-lists/" + list + ".csv";
        Path file = schemas.resolve(path);
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    folder + " names the code list " + list + ", but " + path + " is missing");
        }
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> cells(path, line))
                    .map(
                            cells ->
                                    new DatasetCode(
                                            SqlColumn.literal(cells[0]),
                                            SqlColumn.literal(cells[1]),
                                            SqlColumn.literal(cells[2]),
                                            cells[4],
                                            cells[5],
                                            cells[6]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a line of a code list, in which no cell needs quotes. */
    private static String[] cells(String path, String line) {
        String[] cells = line.split(",", -1);
        if (line.contains("\"") || cells.length != CODE_COLUMNS) {
            throw new IllegalStateException(
                    "%s: expected %d cells without quotes and commas but found \"%s\""
                            .formatted(path, CODE_COLUMNS, line));
        }
        return cells;
    }

    /** The Table Schemas of datasets in the folder of a version. */
    private Set<String> described(String folder) throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> entries = Files.list(schemas.resolve(folder))) {
            for (Path entry : entries.toList()) {
                String file = folder + entry.getFileName();
                if (json(file).path("x-role").asString("").equals("dataset")) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(schemas.resolve(file)));
    }
}
