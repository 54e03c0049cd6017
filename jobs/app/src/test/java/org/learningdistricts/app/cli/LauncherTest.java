package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.reader.InstalledProgram;

/** The script {@code ldw}, in a built checkout and in an unpacked release. */
@Tag("slow")
class LauncherTest {

    @TempDir private Path folder;
    private Path bash = Path.of("");
    private Path root = Path.of("");
    private Path temp = Path.of("");

    @BeforeEach
    void makeRoot() throws IOException {
        bash = InstalledProgram.BASH.require();
        root = Files.createDirectory(folder.resolve("the root"));
        temp = Files.createDirectory(folder.resolve("temp"));
        Files.copy(Path.of("..", "..", "ldw"), root.resolve("ldw"));
    }

    @Test
    void runsFromAnUnpackedReleaseThatNobodyMayWriteTo() throws IOException, InterruptedException {
        Path lib = Files.createDirectory(root.resolve("lib"));
        writeClassPath(lib.resolve("app.jar"));
        assertThat(lib.toFile().setWritable(false)).isTrue();
        assertThat(root.toFile().setWritable(false)).isTrue();
        Path link = Files.createSymbolicLink(folder.resolve("ldw"), Path.of("the root", "ldw"));

        Process version = start(link, "--version");
        assertThat(version.waitFor()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out.txt")).content().startsWith("ldw ");
        assertThat(folder.resolve("err.txt")).isEmptyFile();
        assertThat(start(link, "no-such-command").waitFor()).isEqualTo(ExitCode.USAGE);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void removesWhatAKilledRunOfTheSameUserLeftAndNothingOfAnother()
            throws IOException, InterruptedException {
        makeBuiltCheckout();
        // No process has such a number, or none that this user may look at.
        Path own = Files.createDirectory(temp.resolve("ldw-run.99999999.aaaaaa"));
        Path another = Files.createDirectory(temp.resolve("ldw-run.99999999.bbbbbb"));
        Path link =
                Files.createSymbolicLink(temp.resolve("ldw-run.99999999.cccccc"), Path.of("gone"));
        assumeTrue("root".equals(System.getProperty("user.name")), "needs root to give a folder");
        Files.setOwner(
                another,
                another.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("nobody"));

        assertThat(start(root.resolve("ldw"), "-V").waitFor()).isEqualTo(ExitCode.DONE);

        assertThat(own).doesNotExist();
        assertThat(temp).isDirectoryNotContaining(own::equals);
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).containsExactlyInAnyOrder(another, link);
        }
    }

    @Test
    @Timeout(300)
    void endsTheWholeProcessTreeOnSigterm() throws IOException, InterruptedException {
        makeBuiltCheckout();
        Path data = folder.resolve("data");
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008", Sample.UNIT);
        Process launcher =
                start(root.resolve("ldw"), "load", "--data", data.toString(), inbox.toString());
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

    private void makeBuiltCheckout() throws IOException {
        Path target = root.resolve("jobs").resolve("app").resolve("target");
        writeClassPath(Files.createDirectories(target.resolve("lib")).resolve("app.jar"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(target.resolve("ldw.stamp"));
    }

    private Process start(Path ldw, String... args) throws IOException {
        List<String> command =
                Stream.concat(Stream.of(bash.toString(), ldw.toString()), Stream.of(args)).toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TMPDIR", temp.toString());
        builder.environment().keySet().removeAll(List.of("HOME", "XDG_CACHE_HOME"));
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
