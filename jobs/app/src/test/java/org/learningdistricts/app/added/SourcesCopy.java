package org.learningdistricts.app.added;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.learningdistricts.app.Program;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.schemas.sql.DatasetSql;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A copy of the sources, to be changed as someone does who adds something. */
final class SourcesCopy {

    private static final Path SOURCES = Path.of("..", "..");
    private static final Path INTAKE = Path.of("jobs", "intake");
    private static final Set<String> NOT_COPIED = Set.of("target", ".git", "test");

    private final Path root;
    private final Path classes;

    /** Copies all but tests and what builds left. */
    SourcesCopy(Path folder) throws IOException {
        root = folder.resolve("sources");
        classes = folder.resolve("classes");
        copy(SOURCES, root);
    }

    /** Adds a line to a file. */
    void append(String file, String line) throws IOException {
        Files.writeString(root.resolve(file), line + "\n", StandardOpenOption.APPEND);
    }

    void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
    }

    /** Puts one text, which stands once, for another. */
    void replace(String file, String text, String other) throws IOException {
        String whole = Files.readString(root.resolve(file));
        if (whole.indexOf(text) < 0 || whole.indexOf(text) != whole.lastIndexOf(text)) {
            throw new IllegalArgumentException("\"" + text + "\" does not stand once in " + file);
        }
        write(file, whole.replace(text, other));
    }

    /** Changes the columns of a Table Schema. */
    void columns(String file, Consumer<ArrayNode> change) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode schema = mapper.readTree(Files.readString(root.resolve(file)));
        change.accept((ArrayNode) schema.get("fields"));
        write(file, mapper.writeValueAsString(schema));
    }

    /** Puts one text for another wherever it stands in the files of a folder. */
    void replaceAll(String folder, String text, String other) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace(text, other));
            }
        }
    }

    /** Copies a folder to another name. */
    void copy(String folder, String other) throws IOException {
        copy(root.resolve(folder), root.resolve(other));
    }

    /**
     * Compiles sources, one folder or file after the other.
     *
     * @return what the compiler has to say; empty if it has nothing
     */
    String compile(String... sources) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String some : sources) {
            said.append(compile(root.resolve(some)));
        }
        return said.toString();
    }

    private String compile(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
            Files.createDirectories(classes);
            List<String> options =
                    List.of(
                            "-proc:none",
                            "-nowarn",
                            // Tells of each class what it lacks, not of the first alone.
                            "-XDshould-stop.ifError=FLOW",
                            "-cp",
                            classes + File.pathSeparator + classPath(),
                            "-d",
                            classes.toString());
            compiler.getTask(
                            said,
                            manager,
                            null,
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.toString();
    }

    /**
     * Runs test classes of the intake on the copy, in a process of their own.
     *
     * @return what failed, with the reason; empty if nothing did
     */
    String test(Class<?>... tests) throws IOException, InterruptedException {
        copySchemas();
        Path out = classes.resolve("failures.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=UTF-8",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classes + File.pathSeparator + classPath(),
                                TestRun.class.getName(),
                                Stream.of(tests).map(Class::getName).collect(joining(",")))
                        .directory(root.resolve(INTAKE).toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        process.waitFor();
        return Files.readString(out);
    }

    /** Makes the SQL of the contract, as a build of the program does. */
    void makeSql() throws IOException {
        Path schemas = root.resolve("schemas");
        Path sql = root.resolve("warehouse").resolve("sql");
        Path made = root.resolve("made");
        Path packed = classes.resolve("org/learningdistricts/warehouse/sql");
        DatasetSql.write(schemas, root.resolve("jobs/app/src/main/sql"), classes);
        DatasetSql.write(schemas, sql, made);
        copy(sql, packed);
        copy(made, packed);
    }

    /** Runs the program that a build without other Java makes of the copy. */
    Ldw ldw(Object... args) throws IOException, InterruptedException {
        makeSql();
        copySchemas();
        Path temp = Files.createTempDirectory(root, "temp-");
        return Program.run(temp, List.of(), List.of(classes), args);
    }

    private void copySchemas() throws IOException {
        for (String folder : List.of("contracts", "code-lists", "checks", "reference")) {
            copy(
                    root.resolve("schemas").resolve(folder),
                    classes.resolve("org/learningdistricts/schemas").resolve(folder));
        }
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static void copy(Path folder, Path other) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes about)
                            throws IOException {
                        if (NOT_COPIED.contains(String.valueOf(from.getFileName()))) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        Files.createDirectories(other.resolve(folder.relativize(from)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path from, BasicFileAttributes about)
                            throws IOException {
                        Files.copy(
                                from,
                                other.resolve(folder.relativize(from)),
                                StandardCopyOption.REPLACE_EXISTING);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
