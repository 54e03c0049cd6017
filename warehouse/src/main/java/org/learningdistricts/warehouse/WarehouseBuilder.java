package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningdistricts.schemas.Schemas;

/**
 * Builds a warehouse file from the lake and the schemas alone, by running the SQL files of every
 * {@link Stage}.
 */
public final class WarehouseBuilder {

    private static final List<String> LEDGER_ROOTS = List.of("commit", "load");
    private static final String LAYOUT = "layout_";

    /**
     * Makes a new warehouse file, audited and closed, readable by DuckDB 1.4 and newer. A build
     * that fails leaves no file.
     *
     * @param lake the lake's folder; a lake without segments, or none, gives an empty warehouse
     * @param schemas reference data and check catalogue
     * @param newFile the file to make, in an existing folder; its name gives the catalog's name
     * @param temp an empty, existing folder for what the build needs meanwhile
     * @throws AuditFailed if the file contradicts itself or the lake
     * @throws BuildFailed if a statement fails
     */
    public void build(Path lake, Schemas schemas, Path newFile, Path temp) throws IOException {
        Path target = newFile.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new IOException("warehouse file " + target + " exists already");
        }
        Path workspace = Files.createTempDirectory(temp.toAbsolutePath().normalize(), "build-");
        Path reference = Files.createDirectory(workspace.resolve("reference"));
        schemas.copyReferenceTo(reference);
        schemas.copyTo("checks/checks.csv", reference.resolve("checks.csv"));
        schemas.copyTo("code-lists/dataset.csv", reference.resolve("dataset.csv"));
        Path log = target.resolveSibling(target.getFileName() + ".wal");
        boolean finished = false;
        try {
            fill(lake.toAbsolutePath().normalize(), target, workspace, reference);
            finished = !Files.exists(log);
        } finally {
            if (!finished) {
                Files.deleteIfExists(target);
                Files.deleteIfExists(log);
            }
        }
        if (!finished) {
            throw new IOException("warehouse file " + target + " was closed with an open log");
        }
    }

    private static void fill(Path lake, Path target, Path workspace, Path reference) {
        try (BuildSession session = new BuildSession()) {
            open(session, lake, target, workspace, reference);
            runStages(session, lake, workspace);
            audit(session);
            session.run(SqlFiles.script("close.sql"));
        } catch (SQLException e) {
            throw new BuildFailed("the session", e);
        }
    }

    private static void open(
            BuildSession session, Path lake, Path target, Path workspace, Path reference) {
        Path folder = target.getParent();
        session.run(
                SqlFiles.script("open.sql"),
                Map.of(
                        "temp", BuildSession.quoted(workspace),
                        "lake", BuildSession.quoted(lake),
                        "folder", BuildSession.quoted(folder == null ? target : folder),
                        "file", BuildSession.quoted(target),
                        "reference", BuildSession.quoted(reference)));
    }

    private static void runStages(BuildSession session, Path lake, Path workspace) {
        for (Stage stage : Stage.values()) {
            if (stage == Stage.AUDIT) {
                continue;
            }
            SqlFiles.of(stage).forEach(session::run);
            if (stage == Stage.LAYOUTS) {
                findLedger(session, lake, workspace);
            } else if (stage == Stage.SEGMENTS) {
                findSegments(session, workspace);
            }
        }
    }

    private static void findLedger(BuildSession session, Path lake, Path workspace) {
        for (String layout : session.column(SqlFiles.script("layouts.sql"))) {
            Path segment = workspace.resolve(layout + ".parquet");
            session.run(
                    SqlFiles.script("empty_segment.sql"),
                    Map.of("layout", layout, "segment", BuildSession.quoted(segment)));
        }
        for (String name : LEDGER_ROOTS) {
            Path segment = workspace.resolve(LAYOUT + name + ".parquet");
            Path files = lake.resolve("_ledger").resolve(name);
            session.run(
                    SqlFiles.script("ledger_segments.sql"),
                    Map.of(
                            "name", name,
                            "segment", BuildSession.quoted(segment),
                            "pattern", BuildSession.quoted(files + "/*.parquet")));
        }
    }

    private static void findSegments(BuildSession session, Path workspace) {
        for (String layout : session.column(SqlFiles.script("layouts.sql"))) {
            String name = layout.substring(LAYOUT.length());
            if (LEDGER_ROOTS.contains(name)) {
                continue;
            }
            Path segment = workspace.resolve(layout + ".parquet");
            session.run(
                    SqlFiles.script("dataset_segments.sql"),
                    Map.of(
                            "name", name,
                            "segment", BuildSession.quoted(segment),
                            "table", BuildSession.quoted(name),
                            "ledger_table", BuildSession.quoted("_ledger/" + name)));
        }
    }

    private static void audit(BuildSession session) {
        Map<String, Integer> failures = new TreeMap<>();
        for (SqlFile check : SqlFiles.of(Stage.AUDIT)) {
            int rows = session.column(check).size();
            if (rows > 0) {
                failures.put(check.stem(), rows);
            }
        }
        if (!failures.isEmpty()) {
            throw new AuditFailed(failures);
        }
    }
}
