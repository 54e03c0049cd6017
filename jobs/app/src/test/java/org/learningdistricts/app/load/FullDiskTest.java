package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.app.Program;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;
import org.learningdistricts.reader.InstalledProgram;

/** A data folder on a small file system of its own, which only root can mount. */
@Tag("slow")
class FullDiskTest {

    @TempDir Path folder;
    private Path disk;

    @ParameterizedTest
    @ValueSource(strings = {"8k", "100k", "400k", "1400k", "2600k"})
    void saysThatTheDiskIsFullAndEndsWellOnceThereIsRoom(String size) throws Exception {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008");
        mountDisk(size);

        // In a process of its own, so that all that it says is seen.
        Ldw full = Program.run(folder, List.of(), "load", "--data", disk.resolve("data"), inbox);
        assertThat(full.code()).isEqualTo(ExitCode.FAULT);
        assertThat(full.err().lines().toList()).singleElement().asString().contains("disk is full");

        assertThat(mount("-o", "remount,size=100m", disk.toString())).isTrue();
        Ldw roomy = Ldw.run("load", "--data", disk.resolve("data"), inbox);
        assertThat(roomy.err()).isEmpty();
        assertThat(roomy.code()).isEqualTo(ExitCode.DONE);
        assertThat(roomy.out()).containsPattern("2025-Q3 +\\| +126 \\| +2 \\| +2 \\|");
    }

    @Test
    void tellsTheStateOnAFullDisk() throws Exception {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        mountDisk("20m");
        Ldw.run("load", "--data", disk.resolve("data"), inbox);
        String before = Ldw.run("status", "--data", disk.resolve("data")).out();
        byte[] block = new byte[1 << 12];
        try (OutputStream rest = Files.newOutputStream(disk.resolve("rest"))) {
            for (int i = 0; i < 20 << 8; i++) {
                rest.write(block);
            }
            fail("the disk has room left");
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }

        Ldw status = Program.run(folder, List.of(), "status", "--data", disk.resolve("data"));

        assertThat(status).isEqualTo(new Ldw(ExitCode.DONE, before, ""));
    }

    private void mountDisk(String size) throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()),
                "needs the right to mount a file system: run it as root");
    }

    @AfterEach
    void unmount() throws Exception {
        Path umount = InstalledProgram.MOUNT.require().resolveSibling("umount");
        run(List.of(umount.toString(), disk.toString()));
    }

    private static boolean mount(String... args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(InstalledProgram.MOUNT.require().toString());
        command.addAll(List.of(args));
        return run(command);
    }

    private static boolean run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
