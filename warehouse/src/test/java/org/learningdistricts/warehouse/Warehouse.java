package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.schemas.Schemas;

/** A warehouse file that a test built and reads, read-only, as a BI tool would. */
final class Warehouse {

    /** Told of each query of a file; none but a mutation run listens. */
    static final List<BiConsumer<Path, String>> LISTENERS = new CopyOnWriteArrayList<>();

    private static @Nullable Path asked;
    private static @Nullable Connection open;

    private final Path file;

    private Warehouse(Path file) {
        this.file = file;
    }

    /** A file that was built. */
    static Warehouse of(Path file) {
        return new Warehouse(file);
    }

    static Warehouse of(LakeFixture lake, Path folder) throws IOException {
        return of(lake, folder, Schemas.bundled());
    }

    static Warehouse of(LakeFixture lake, Path folder, Schemas schemas) throws IOException {
        Path built = Files.createTempDirectory(folder, "built-");
        Path temp = Files.createTempDirectory(folder, "temp-");
        Path file = built.resolve(ReleasePublisher.FILE_NAME);
        new WarehouseBuilder().build(lake.root(), schemas, file, temp);
        return new Warehouse(file);
    }

    /** The same lake, built out of what was built of it before. */
    static Warehouse of(LakeFixture lake, Path folder, Warehouse previous) throws IOException {
        Path built = Files.createTempDirectory(folder, "updated-");
        Path temp = Files.createTempDirectory(folder, "temp-");
        Path file = built.resolve(ReleasePublisher.FILE_NAME);
        new WarehouseBuilder().update(previous.file, lake.root(), Schemas.bundled(), file, temp);
        return new Warehouse(file);
    }

    /**
     * A release that says what differs from the one before it.
     *
     * @param isUpdate whether it is made out of that one
     * @param version of the program that makes it
     */
    static Warehouse after(
            @Nullable Warehouse previous,
            boolean isUpdate,
            LakeFixture lake,
            Path folder,
            Schemas schemas,
            String version)
            throws IOException {
        Path built = Files.createTempDirectory(folder, "built-");
        Path temp = Files.createTempDirectory(folder, "temp-");
        Path file = built.resolve(ReleasePublisher.FILE_NAME);
        Path before = previous == null ? null : previous.file.toRealPath();
        LocalDateTime now = LocalDateTime.of(2025, 12, 1, 8, 0);
        WarehouseBuilder builder =
                new WarehouseBuilder(new ReleaseFacts("r", now, version, null, before, null, null));
        if (before != null && isUpdate) {
            builder.update(before, lake.root(), schemas, file, temp);
        } else {
            builder.build(lake.root(), schemas, file, temp);
        }
        return new Warehouse(file);
    }

    Path file() {
        return file;
    }

    /** Each row's cells joined by a comma, null as nothing. */
    List<String> rows(String query) throws SQLException {
        LISTENERS.forEach(listener -> listener.accept(file, query));
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection(file).createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String cell = result.getString(column);
                    cells.add(cell == null ? "" : cell);
                }
                rows.add(String.join(",", cells));
            }
        }
        return rows;
    }

    /** The file that was asked last stays open: opening takes longer than most questions. */
    private static Connection connection(Path file) throws SQLException {
        if (open == null || !file.equals(asked)) {
            if (open != null) {
                open.close();
            }
            Properties readOnly = new Properties();
            readOnly.setProperty("duckdb.read_only", "true");
            open = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
            asked = file;
        }
        return open;
    }
}
