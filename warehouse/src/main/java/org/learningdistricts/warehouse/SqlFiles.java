package org.learningdistricts.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learningdistricts.schemas.SqlResource;

/** Reads the SQL that travels with the program, from a folder of classes or from its jar. */
final class SqlFiles {

    private static final String FOLDER = "sql";

    /** How their names end; an IDE may put templates of such files beside them. */
    private static final String SQL = ".sql";

    private SqlFiles() {}

    /** Every SQL file below {@code warehouse/sql}, by path. */
    static List<SqlFile> all() {
        return in(FOLDER);
    }

    /** Every SQL file below a folder that lies beside this class, by path. */
    static List<SqlFile> in(String folder) {
        try {
            URI uri =
                    Objects.requireNonNull(SqlFiles.class.getResource(folder), "no SQL files")
                            .toURI();
            if (!"jar".equals(uri.getScheme())) {
                return below(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                String parent = "/" + SqlFiles.class.getPackageName().replace('.', '/') + "/";
                return below(jar.getPath(parent + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list SQL files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("class path holds no valid address of SQL files", e);
        }
    }

    /** A script of the builder itself, such as {@code open.sql}. */
    static SqlFile script(String name) {
        String path = "build/" + name;
        return new SqlFile(path, SqlResource.text(SqlFiles.class, path));
    }

    private static List<SqlFile> below(Path folder) throws IOException {
        Map<String, SqlFile> files = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path file : entries.filter(path -> path.toString().endsWith(SQL)).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, new SqlFile(path, Files.readString(file)));
            }
        }
        return List.copyOf(files.values());
    }
}
