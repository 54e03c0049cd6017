package org.learningdistricts.app.load;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.app.Program;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.reader.InstalledProgram;

/** The program under a user whom permissions bind, which they do not bind root. */
final class Unprivileged {

    private static final String WITHOUT = "--bounding-set=-dac_override,-dac_read_search";

    private Unprivileged() {}

    /** Sets permissions such as {@code r--r--r--}. */
    static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** Runs the program to its end. */
    static Ldw run(Path temp, Object... args) throws IOException, InterruptedException {
        Files.createDirectories(temp);
        return Program.run(temp, prefix(temp), args);
    }

    /** What a command begins with so that permissions bind it. */
    private static List<String> prefix(Path temp) throws IOException, InterruptedException {
        Path closed = Files.writeString(temp.resolve("closed"), "x");
        permit(closed, "---------");
        if (!canRead(List.of(), closed)) {
            return List.of();
        }
        List<String> bound = List.of(InstalledProgram.SETPRIV.require().toString(), WITHOUT);
        assumeTrue(!canRead(bound, closed), "permissions do not bind root, not even by setpriv");
        return bound;
    }

    private static boolean canRead(List<String> prefix, Path file)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("cat", file.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
