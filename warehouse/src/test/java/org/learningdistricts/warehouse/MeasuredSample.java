package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sample of two quarters with its facts in memory, of which measures and views are made anew as
 * often as need be, and held against what is expected of them.
 */
final class MeasuredSample implements AutoCloseable {

    private static final Path SAMPLE = Path.of("..", "sample-input", "conformance");

    private final OpenWarehouse warehouse;
    private final Map<String, List<String>> expected = new HashMap<>();

    MeasuredSample(Path folder) throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1", "2025-10-01T08:00", Inbox.read(SAMPLE.resolve("inbox")).toArray(Sent[]::new));
        warehouse = OpenWarehouse.of(lake, folder);
        warehouse.run("drop schema reporting cascade");
        warehouse.run("drop schema measures cascade");
        try (Stream<Path> files = Files.list(SAMPLE.resolve("expected"))) {
            for (Path file : files.toList()) {
                expect(file);
            }
        }
    }

    private void expect(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String view = name.substring(0, name.indexOf('.'));
        String quarter = name.substring(view.length() + 1, name.lastIndexOf('.'));
        List<String> lines = Files.readAllLines(file);
        String columns =
                lines.get(0)
                        .replace(
                                "status",
                                "case when status = 'missing' then status else 'sent' end");
        List<String> texts = new ArrayList<>();
        for (String column : columns.split(",(?![^(]*\\))", -1)) {
            texts.add("coalesce(cast(" + column + " as varchar), '')");
        }
        expected.put(
                "select concat_ws(',', %s) from reporting.%s where quarter = '%s'"
                        .formatted(String.join(", ", texts), view, quarter),
                lines.subList(1, lines.size()).stream().sorted().toList());
    }

    /**
     * What the sample shows to be wrong with a file in the place of the one with its path.
     *
     * @return the view that differs, the check that reports, the key that does not hold, or why the
     *     build failed
     */
    Optional<String> fault(SqlFile changed) {
        warehouse.run("begin");
        try {
            warehouse.run("create schema measures");
            warehouse.run("create schema reporting");
            Arrays.stream(Stage.values())
                    .filter(stage -> stage.folder().matches("(measures/|reporting).*"))
                    .flatMap(stage -> SqlFiles.of(stage).stream())
                    .map(file -> file.path().equals(changed.path()) ? changed : file)
                    .forEach(warehouse::run);
            for (Map.Entry<String, List<String>> view : expected.entrySet()) {
                if (!warehouse.column(view.getKey()).stream()
                        .sorted()
                        .toList()
                        .equals(view.getValue())) {
                    return Optional.of(view.getKey());
                }
            }
            return Stream.concat(
                            warehouse.audit().keySet().stream(),
                            DeclaredKeys.broken(warehouse).stream())
                    .findFirst();
        } catch (BuildFailed e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            warehouse.run("rollback");
        }
    }

    @Override
    public void close() throws SQLException {
        warehouse.close();
    }
}
