package org.learningdistricts.app.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.learningdistricts.intake.check.submission.CheckedSubmission;

/**
 * Judges and answers submissions that are meant to hurt, and says what came of each and how long it
 * took. The limit is ten seconds, on a slow machine the time in which it judges the sample's
 * quarters twenty times.
 */
final class HostileRun {

    private static final int MOST_SECONDS = 10;
    private static final Path QUARTERS = Path.of("..", "..", "sample-input", "quarters");
    private static final int MOST_SAMPLES = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HostileRun() {}

    /** Takes the folder to make the submissions in. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[0]);
        Map<String, HostileFiles.Hostile> files = HostileFiles.write(folder);
        Judge judge = new Judge();
        for (Map.Entry<String, HostileFiles.Hostile> file : files.entrySet()) {
            long start = THREADS.getCurrentThreadCpuTime();
            Judge.Verdict verdict = judge.judge(folder.resolve(file.getKey()));
            for (CheckedSubmission submission : verdict.submissions()) {
                judge.answer(submission, folder.resolveSibling("annotated.xlsx"));
            }
            double seconds = secondsSince(start);
            HostileFiles.Hostile hostile = file.getValue();
            boolean isRight =
                    verdict.submissions().size() == 1
                            && !verdict.isAccepted()
                            && verdict.rules().contains(hostile.rule())
                            && isSoon(seconds, judge);
            String found = verdict.rules().stream().distinct().toList().toString();
            out.println(
                    String.join(
                            "; ",
                            isRight ? "right" : "wrong",
                            file.getKey(),
                            hostile.what(),
                            hostile.rule(),
                            found,
                            Math.round(seconds) + " s"));
        }
    }

    private static boolean isSoon(double seconds, Judge judge) {
        return seconds < MOST_SECONDS || seconds < MOST_SAMPLES * secondsOfSample(judge);
    }

    private static double secondsOfSample(Judge judge) {
        long start = THREADS.getCurrentThreadCpuTime();
        judge.judge(QUARTERS);
        return secondsSince(start);
    }

    private static double secondsSince(long start) {
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
