package org.learningdistricts.warehouse;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tests' class path once more, with a copy of the SQL that can be changed. */
final class MutatedClassPath implements AutoCloseable {

    private static final int DEPTH = SqlFiles.class.getName().split("\\.", -1).length;

    private final Path sql;
    private final URLClassLoader loader;

    /**
     * @param copy where to put the copy, not there yet
     */
    MutatedClassPath(Path copy) throws Exception {
        URI original = Objects.requireNonNull(SqlFiles.class.getResource("sql")).toURI();
        Path classes = Path.of(original);
        for (int i = 0; i < DEPTH; i++) {
            classes = Objects.requireNonNull(classes.getParent());
        }
        sql = copy.resolve(classes.relativize(Path.of(original)).toString());
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(classes.relativize(file).toString()));
            }
        }
        List<URL> urls = new ArrayList<>();
        String all = System.getProperty("java.class.path");
        for (String entry :
                System.getProperty("surefire.test.class.path", all).split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath();
            urls.add((path.equals(classes) ? copy : path).toUri().toURL());
        }
        loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /**
     * Runs test classes with one file changed.
     *
     * @return the first test that fails, if one does
     */
    Optional<String> failing(SqlFile changed, List<Class<?>> tests) throws Exception {
        Path file = sql.resolve(changed.path());
        String original = Files.readString(file);
        Files.writeString(file, changed.text());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return run(tests.stream().map(Class::getName).toList());
        } finally {
            thread.setContextClassLoader(before);
            Files.writeString(file, original);
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<String> run(List<String> tests) throws ReflectiveOperationException {
        Class<?> runner = loader.loadClass(MutatedTests.class.getName());
        return ((Function<List<String>, Optional<String>>)
                        runner.getDeclaredConstructor().newInstance())
                .apply(tests);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
