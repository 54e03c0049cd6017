package org.learningdistricts.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.learningdistricts.check.CheckedSubmission;

/**
 * Judges and answers submissions that are meant to hurt, and says what came of each and how long it
 * took.
 */
final class HostileRun {

    private static final long MOST_SECONDS = 10;

    private HostileRun() {}

    /** Takes the folder to make the submissions in. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[0]);
        Map<String, HostileFiles.Hostile> files = HostileFiles.write(folder);
        Judge judge = new Judge();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (Map.Entry<String, HostileFiles.Hostile> file : files.entrySet()) {
            long start = threads.getCurrentThreadCpuTime();
            Judge.Verdict verdict = judge.judge(folder.resolve(file.getKey()));
            for (CheckedSubmission submission : verdict.submissions()) {
                judge.answer(submission, OutputStream.nullOutputStream());
            }
            long seconds =
                    TimeUnit.NANOSECONDS.toSeconds(threads.getCurrentThreadCpuTime() - start);
            HostileFiles.Hostile hostile = file.getValue();
            boolean isRight =
                    verdict.submissions().size() == 1
                            && !verdict.isAccepted()
                            && verdict.rules().contains(hostile.rule())
                            && seconds < MOST_SECONDS;
            String found = verdict.rules().stream().distinct().toList().toString();
            out.println(
                    String.join(
                            "; ",
                            isRight ? "right" : "wrong",
                            file.getKey(),
                            hostile.what(),
                            hostile.rule(),
                            found,
                            seconds + " s"));
        }
    }
}
