package org.learningdistricts.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Writes segments of a test's lake: lines of CSV become Parquet in the table's layout. */
final class FixtureSegments implements AutoCloseable {

    /** A dataset that no SQL file knows, and one whose columns it has. */
    private static final Map<String, String> UNKNOWN = Map.of("libraries", "workforce");

    private final Path root;
    private final BuildSession session = new BuildSession();

    FixtureSegments(Path root) throws SQLException, IOException {
        this.root = root;
        session.run(script("open.sql"));
        WarehouseDefinition.files(Stage.LAYOUTS).forEach(session::run);
    }

    /**
     * @param path below the lake's folder
     * @param lines the header first
     */
    void write(String table, String path, List<String> lines) throws IOException {
        Path segment = root.resolve(path);
        Files.createDirectories(segment.resolveSibling(""));
        Path csv = Files.createTempFile("segment", ".csv");
        Files.write(csv, lines);
        session.run(
                script("write.sql"),
                Map.of(
                        "layout", "layout_" + UNKNOWN.getOrDefault(table, table),
                        "csv", BuildSession.quoted(csv),
                        "segment", BuildSession.quoted(segment)));
        Files.delete(csv);
    }

    private static SqlFile script(String name) throws IOException {
        try (InputStream in = FixtureSegments.class.getResourceAsStream("fixture/" + name)) {
            if (in == null) {
                throw new IOException("no fixture script " + name);
            }
            return new SqlFile(
                    "fixture/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
