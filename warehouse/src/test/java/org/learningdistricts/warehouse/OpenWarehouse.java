package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningdistricts.schemas.Schemas;

/**
 * A warehouse while it is built, with what it was built of beside it: as the audit sees it. Its
 * tables are copies without keys, so that they can be broken in any way.
 */
final class OpenWarehouse implements AutoCloseable {

    private static final String CATALOG = "broken";

    private final BuildSession session = new BuildSession();

    private OpenWarehouse() throws SQLException {}

    static OpenWarehouse of(LakeFixture lake, Path folder) throws IOException, SQLException {
        Path workspace = Files.createTempDirectory(folder.toAbsolutePath(), "open-");
        Path reference = Files.createDirectory(workspace.resolve("reference"));
        WarehouseDefinition.copySchemas(Schemas.bundled(), reference);
        Path root = lake.root().toAbsolutePath().normalize();
        OpenWarehouse warehouse = new OpenWarehouse();
        WarehouseBuilder.open(
                warehouse.session,
                root,
                workspace.resolve(ReleasePublisher.FILE_NAME),
                workspace,
                reference,
                null);
        new LakeStages(
                        warehouse.session,
                        root,
                        workspace.resolve(ReleasePublisher.FILE_NAME),
                        workspace,
                        null,
                        Long.MAX_VALUE)
                .run(null);
        warehouse.copy();
        return warehouse;
    }

    /** Of a file alone: without what it was built of. */
    static OpenWarehouse of(Path file) throws SQLException {
        OpenWarehouse warehouse = new OpenWarehouse();
        // Many of them are open at once.
        warehouse.run("set threads = 1");
        warehouse.run("attach " + BuildSession.quoted(file) + " as learning_districts (read_only)");
        warehouse.copy();
        warehouse.run("detach learning_districts");
        return warehouse;
    }

    private void copy() {
        run("attach ':memory:' as " + CATALOG);
        for (String schema : List.of("core", "engine", "reporting")) {
            run("create schema " + CATALOG + "." + schema);
        }
        String tables =
                "select schema_name || '.' || table_name from duckdb_tables()"
                        + " where database_name = 'learning_districts'";
        for (String table : column(tables)) {
            run("create table " + CATALOG + "." + table + " as from learning_districts." + table);
        }
        run("use " + CATALOG);
        WarehouseDefinition.files().stream()
                .filter(file -> file.path().matches("(measures|reporting)/.*"))
                .filter(file -> !file.makesTable())
                .forEach(session::run);
    }

    void run(String statements) {
        run(new SqlFile("test", statements));
    }

    void run(SqlFile file) {
        session.run(file);
    }

    List<String> column(String query) {
        return session.column(new SqlFile("test", query));
    }

    /**
     * The failing checks, each with the number of rows that it found; within a transaction, too.
     */
    SortedMap<String, Integer> audit() {
        SortedMap<String, Integer> failing = new TreeMap<>();
        for (SqlFile check : WarehouseDefinition.files(Stage.AUDIT)) {
            int rows = session.column(check).size();
            if (rows > 0) {
                failing.put(check.stem(), rows);
            }
        }
        return failing;
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
