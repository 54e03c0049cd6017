package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.reader.InstalledProgram;

/** The script {@code ldw}, in a root of its own that is built already. */
class LauncherTest {

    @TempDir private Path folder;
    private Path bash = Path.of("");
    private Path root = Path.of("");
    private Path temp = Path.of("");

    @BeforeEach
    void makeBuiltRoot() throws IOException {
        bash = InstalledProgram.BASH.require();
        root = Files.createDirectory(folder.resolve("root"));
        temp = Files.createDirectory(folder.resolve("temp"));
        Files.copy(Path.of("..", "..", "ldw"), root.resolve("ldw"));
        Files.createFile(root.resolve("pom.xml"));
        Path target = root.resolve("jobs").resolve("app").resolve("target");
        Files.createDirectories(target.resolve("classes"));
        writeClassPath(Files.createDirectory(target.resolve("lib")).resolve("all.jar"));
        Files.createFile(target.resolve("ldw.stamp"));
    }

    @Test
    @Timeout(300)
    void endsTheWholeProcessTreeOnSigterm() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008", Sample.UNIT);
        Process launcher = start("load", "--data", data.toString(), inbox.toString());
        while (launcher.isAlive() && !Files.exists(data.resolve("lake"))) {
            Thread.onSpinWait();
        }
        List<ProcessHandle> tree = launcher.descendants().toList();
        launcher.destroy();

        assertThat(launcher.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(tree).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(launcher.exitValue()).isEqualTo(128 + 15);
        assertThat(temp).isEmptyDirectory();
        assertThat(data.resolve("warehouse").resolve("current")).doesNotExist();

        Ldw again = Ldw.run("load", "--data", data, inbox);
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.out()).containsPattern("2025-Q3 +\\| +126 \\| +3 \\| +3 \\|");
    }

    private Process start(String... args) throws IOException {
        List<String> command =
                Stream.concat(
                                Stream.of(bash.toString(), root.resolve("ldw").toString()),
                                Stream.of(args))
                        .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TMPDIR", temp.toString());
        return builder.redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    /** One jar that leads to the class path of the tests, folders included. */
    private static void writeClassPath(Path jar) throws IOException {
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(classPath.split(File.pathSeparator, -1))
                                .map(path -> Path.of(path).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }
}
