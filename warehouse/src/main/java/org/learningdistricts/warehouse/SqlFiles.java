package org.learningdistricts.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the SQL that travels with the program, from a folder of classes or from its jar. */
final class SqlFiles {

    private SqlFiles() {}

    /** The files of a stage, in name order. */
    static List<SqlFile> of(Stage stage) {
        String folder = "sql/" + stage.folder();
        URL url = SqlFiles.class.getResource(folder);
        if (url == null) {
            return List.of();
        }
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return list(stage, Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                String parent = "/" + SqlFiles.class.getPackageName().replace('.', '/') + "/";
                return list(stage, jar.getPath(parent + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list SQL files of " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("class path holds no valid address: " + url, e);
        }
    }

    /** A script of the builder itself, such as {@code open.sql}. */
    static SqlFile script(String name) {
        String path = "build/" + name;
        try (InputStream in = SqlFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no SQL script " + path);
            }
            return new SqlFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read SQL script " + path, e);
        }
    }

    private static List<SqlFile> list(Stage stage, Path folder) throws IOException {
        List<SqlFile> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".sql")) {
                    files.add(new SqlFile(stage.folder() + "/" + name, Files.readString(file)));
                }
            }
        }
        return files;
    }
}
