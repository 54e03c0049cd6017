package org.learningdistricts.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.reader.hostile.SmallJvm;

/** Submissions that are meant to hurt are refused, each for what it is, in little memory. */
@Tag("slow")
class HostileFilesTest {

    private static final int MEGABYTES = 256;
    private static final int MINUTES = 10;
    private static final int DONE_WITH_REJECTIONS = 3;

    private static final int LOADED = 30;

    @TempDir static Path folder;
    private static SmallJvm.Ended judged = new SmallJvm.Ended(-1, "");

    @BeforeAll
    static void judge() throws IOException, InterruptedException {
        judged =
                SmallJvm.run(
                        MEGABYTES,
                        MINUTES,
                        folder,
                        HostileRun.class.getName(),
                        folder.resolve("inboxes"));
    }

    @Test
    void refusesEachWithItsOwnFinding() {
        assertThat(judged.code()).as(judged.printed()).isZero();
        assertThat(judged.printed().lines())
                .as(judged.printed())
                .hasSizeGreaterThan(40)
                .allMatch(line -> line.startsWith("right; "));
    }

    /** Of those that are judged soonest: a load of them all says nothing more. */
    @Test
    void oneLoadOfManyEndsWithRejections() throws IOException, InterruptedException {
        List<Object> args = new ArrayList<>(List.of("load", "--data", folder.resolve("data")));
        List<String> units =
                judged.printed()
                        .lines()
                        .map(line -> line.split("; ", -1))
                        .sorted(Comparator.comparingInt(HostileFilesTest::seconds))
                        .limit(LOADED)
                        .map(parts -> parts[1])
                        .toList();
        assertThat(units).hasSize(LOADED);
        units.forEach(unit -> args.add(folder.resolve("inboxes").resolve(unit)));

        SmallJvm.Ended load =
                SmallJvm.run(
                        MEGABYTES,
                        MINUTES,
                        folder,
                        "org.learningdistricts.app.cli.Main",
                        args.toArray());

        assertThat(load.code()).as(load.printed()).isEqualTo(DONE_WITH_REJECTIONS);
        assertThat(load.printed()).contains("0 accepted, " + LOADED + " refused");
    }

    private static int seconds(String[] line) {
        return Integer.parseInt(line[line.length - 1].replace(" s", ""));
    }
}
