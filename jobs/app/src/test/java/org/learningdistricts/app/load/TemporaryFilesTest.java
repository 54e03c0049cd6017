package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Program;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** What a command writes to the system's temporary folder goes with it. */
@Tag("slow")
class TemporaryFilesTest {

    @TempDir private Path folder;

    @Test
    void areTakenAwayByTheCommandThatMadeThem() throws Exception {
        Path data = folder.resolve("data");
        Path temp = Files.createDirectory(folder.resolve("temp"));
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004");

        run(temp, "load", "--data", data, inbox);
        Sample.correct(inbox, "00004", 2);
        Sample.replace(inbox, "00004", "evidence.csv", ",1.1,yes,", ",1.1,no,");
        run(temp, "load", "--data", data, inbox);
        run(temp, "status", "--data", data);
        run(temp, "doctor", "--data", data);

        assertThat(foldersIn(temp)).isEmpty();
    }

    private static void run(Path temp, Object... args) throws Exception {
        Ldw ldw = Program.run(temp, List.of(), args);
        assertThat(ldw.code()).as(ldw.err()).isEqualTo(ExitCode.DONE);
    }

    private static List<Path> foldersIn(Path temp) throws IOException {
        try (Stream<Path> entries = Files.list(temp)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }
}
