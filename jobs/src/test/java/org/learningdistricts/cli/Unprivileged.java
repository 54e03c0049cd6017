package org.learningdistricts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program under a user whom permissions bind, which they do not bind root. */
final class Unprivileged {

    private static final List<String> BOUND =
            List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

    private Unprivileged() {}

    /** Sets permissions such as {@code r--r--r--}. */
    static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** Runs the program to its end. */
    static Ldw run(Path temp, Object... args) throws IOException, InterruptedException {
        Files.createDirectories(temp);
        List<String> command = new ArrayList<>(prefix(temp));
        command.addAll(Program.command(temp, args));
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        Process program =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ldw(
                program.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** What a command begins with so that permissions bind it. */
    private static List<String> prefix(Path temp) throws IOException, InterruptedException {
        Path closed = Files.writeString(temp.resolve("closed"), "x");
        permit(closed, "---------");
        if (!canRead(List.of(), closed)) {
            return List.of();
        }
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/setpriv")) && !canRead(BOUND, closed),
                "permissions do not bind root, and setpriv is not there to change that");
        return BOUND;
    }

    private static boolean canRead(List<String> prefix, Path file)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("cat", file.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
