package org.learningdistricts.app.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.reader.csv.CsvReader;
import org.learningdistricts.reader.file.PathSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.RowCount;
import org.learningdistricts.reader.table.Vocabulary;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;

/**
 * Judges and answers damaged submissions, and reads the damaged files as files of which nothing is
 * known. Each must end in a verdict within the work that is allowed. An input that does not is left
 * where it is and its stack is printed; the run goes on, unless it hangs.
 */
final class FuzzRun {

    /** Of all processors; the other limit is that of an input that waits for ever. */
    private static final long MOST_WORK_SECONDS = 20;

    private static final long MOST_SECONDS = 120;
    private static final int MOST_CHARACTERS = 32_767;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Path folder;
    private final PrintStream out;
    private final List<Shape> shapes;
    private final Judge judge = new Judge();
    private final Map<Shape, Judge.Verdict> originals = new HashMap<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private FuzzRun(Path folder, PrintStream out) throws IOException {
        this.folder = folder;
        this.out = out;
        this.shapes = Shapes.all();
    }

    /** Takes a seed, the first and the last number, and a folder for the inputs. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FuzzRun run = new FuzzRun(Path.of(args[3]), out);
        long seed = Long.parseLong(args[0]);
        int failures = run.run(seed, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        run.outcomes.forEach((outcome, count) -> out.println(outcome + ": " + count));
        System.exit(failures == 0 ? 0 : 1);
    }

    private int run(long seed, int from, int to) throws IOException, InterruptedException {
        Mutants mutants = new Mutants(shapes, seed);
        for (Shape shape : shapes) {
            Path inbox = write(shape, folder.resolve("original"));
            Judge.Verdict verdict = judge.judge(inbox);
            if (!verdict.isAccepted()) {
                throw new IllegalStateException(shape.files().keySet() + ": " + verdict.findings());
            }
            originals.put(shape, verdict);
            delete(inbox);
        }
        ExecutorService pool =
                Executors.newSingleThreadExecutor(
                        task -> {
                            Thread thread = new Thread(task);
                            thread.setDaemon(true); // one that hangs does not keep the run alive
                            return thread;
                        });
        int failures = 0;
        for (int number = from; number <= to; number++) {
            Mutants.Mutant mutant = mutants.of(number);
            Path inbox = write(mutant.shape(), folder.resolve(String.valueOf(number)));
            String fault = fault(pool, mutant, inbox);
            if (fault == null) {
                delete(inbox);
            } else {
                failures++;
                out.println("seed " + seed + ", input " + number + ", file " + mutant.file());
                out.println(inbox + ": " + fault);
            }
        }
        return failures;
    }

    private String fault(ExecutorService pool, Mutants.Mutant mutant, Path inbox)
            throws InterruptedException {
        Future<String> verdict = pool.submit(() -> judge(mutant, inbox));
        long begun = PROCESS.getProcessCpuTime();
        try {
            for (int waited = 1; ; waited++) {
                try {
                    return verdict.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    long worked = PROCESS.getProcessCpuTime() - begun;
                    if (waited == MOST_SECONDS
                            || worked > TimeUnit.SECONDS.toNanos(MOST_WORK_SECONDS)) {
                        printStacks(inbox);
                        throw new IllegalStateException("hangs: " + mutant.file(), e);
                    }
                }
            }
        } catch (ExecutionException e) {
            e.getCause().printStackTrace(out);
            return String.valueOf(e.getCause());
        }
    }

    private void printStacks(Path inbox) {
        out.println("no verdict: " + inbox);
        Thread.getAllStackTraces()
                .forEach(
                        (thread, stack) -> {
                            out.println(thread);
                            Stream.of(stack).forEach(at -> out.println("    " + at));
                        });
    }

    private String judge(Mutants.Mutant mutant, Path inbox) throws IOException {
        Judge.Verdict verdict = judge.judge(inbox);
        for (CheckedSubmission submission : verdict.submissions()) {
            if (!isSameSentBack(submission, verdict, inbox.resolve("back"))) {
                return "its marked workbook holds other rows";
            }
        }
        preview(inbox.resolve(mutant.shape().quarter()).resolve(mutant.file()));
        outcomes.merge(outcome(mutant, verdict), 1, Integer::sum);
        return verdict.isExplained() ? null : "rejected without an error";
    }

    /** The marked workbook of an accepted submission gives the same rows. */
    private boolean isSameSentBack(CheckedSubmission submission, Judge.Verdict verdict, Path inbox)
            throws IOException {
        SubmissionSource source = submission.source();
        Path quarter = Files.createDirectories(inbox.resolve(source.quarter().toString()));
        boolean isWhole = judge.answer(submission, quarter.resolve(source.unit().code() + ".xlsx"));
        return !verdict.isAccepted()
                || (!isWhole && mayHoldALongText(source))
                || (isWhole && judge.judge(inbox).rows().equals(verdict.rows()));
    }

    /** A cell of a workbook holds no longer text. */
    private static boolean mayHoldALongText(SubmissionSource source) throws IOException {
        for (SourceFile file : source.files()) {
            if (file.size() > MOST_CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    private String outcome(Mutants.Mutant mutant, Judge.Verdict verdict) {
        Judge.Verdict original = originals.get(mutant.original());
        if (!verdict.isAccepted()) {
            return "rejected";
        }
        if (verdict.rows().equals(original.rows())) {
            return "accepted, same rows";
        }
        return verdict.rules().equals(original.rules())
                ? "accepted, other rows without another finding"
                : "accepted, other rows with other findings";
    }

    private static void preview(Path file) {
        PathSource source = new PathSource(file);
        new CsvReader(Vocabulary.NONE, ReadLimits.DEFAULT).read(source, new RowCount());
        if (new WorkbookReader(ReadLimits.DEFAULT).open(source)
                instanceof WorkbookOpening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                workbook.sheets().forEach(s -> workbook.read(s, Vocabulary.NONE, new RowCount()));
            }
        }
    }

    private static Path write(Shape shape, Path inbox) throws IOException {
        for (Map.Entry<String, byte[]> file : shape.files().entrySet()) {
            Path path = inbox.resolve(shape.quarter()).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return inbox;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
