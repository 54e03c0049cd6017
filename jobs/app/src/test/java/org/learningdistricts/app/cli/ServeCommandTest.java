package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Program;

@Tag("slow")
class ServeCommandTest {

    @TempDir private Path folder;

    @Test
    @Timeout(120)
    void loadsEverySecondWithoutOverlap() throws IOException, InterruptedException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Process serve =
                Program.start(
                        temp,
                        "serve",
                        "--data",
                        folder.resolve("data"),
                        "--cron",
                        "* * * * * *",
                        "--rest",
                        0,
                        inbox);
        List<String> told = new ArrayList<>();
        try (BufferedReader log = serve.errorReader(StandardCharsets.UTF_8)) {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                told.add(line);
                if (told.size() == 3) {
                    break;
                }
            }
        }
        serve.destroy();

        assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(told.get(0))
                .contains("chờ lần nạp lúc / waits for the load at 20", inbox.toString());
        assertThat(told.get(1))
                .containsPattern("1 mới / new: 1 lần đầu / first; 1 chấp nhận / accepted.*")
                .contains(
                        " s; đã công bố / published, lượt / run 20",
                        "; chờ lần nạp lúc / waits for the load");
        assertThat(told.get(2)).contains("Không có gì mới / nothing new; ");
        assertThat(temp.resolve("out.txt")).isEmptyFile();
    }

    /** The load itself may be weeks away. */
    @Test
    @Timeout(60)
    void endsAtOnceWhereALoadCouldNotRead() {
        Path missing = folder.resolve("nowhere");
        Path data = folder.resolve("data");
        Ldw serve = Ldw.run("serve", "--cron", "0 0 6 21 3 *", "--data", data, missing);
        Ldw load = Ldw.run("load", "--data", data, missing);

        assertThat(serve.code()).isEqualTo(ExitCode.FAULT);
        assertThat(serve).isEqualTo(load);
    }

    @Test
    void refusesACronExpressionThatIsNone() {
        Ldw serve = Ldw.run("serve", "--cron", "every day", folder);

        assertThat(serve.code()).isEqualTo(ExitCode.USAGE);
        assertThat(serve.err()).contains("but found 'every day'");
    }
}
