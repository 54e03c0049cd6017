package org.learningdistricts.app.runs;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataLock;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.state.LoadRun;
import org.learningdistricts.app.state.RunStep;
import org.learningdistricts.app.state.StateDatabase;

/** Reads runs from the state database, where Spring Batch writes them. */
public final class RunReader {

    private static final String GROUP = "check-and-write-group:";

    /** A line of a trace that begins with what was thrown. */
    private static final Pattern THROWN =
            Pattern.compile("(?:Caused by: )?([a-z]\\w*(?:\\.[\\w$]+)+)(?:: (.*))?");

    private final StateDatabase state;
    private final boolean isHeld;

    public RunReader(DataFolder folder, StateDatabase state) {
        this.state = state;
        this.isHeld = DataLock.isHeld(folder);
    }

    /** All runs, the newest first, without their steps. */
    public List<Run> all() {
        List<Run> runs = new ArrayList<>();
        for (LoadRun run : state.runs()) {
            runs.add(of(run, isHeld && runs.isEmpty(), List.of()));
        }
        return List.copyOf(runs);
    }

    /**
     * One run with its steps.
     *
     * @param id how its identifier begins
     * @throws RefusedRequest if no run, or more than one, is called so
     */
    public Run one(String id) {
        List<LoadRun> all = state.runs();
        List<LoadRun> named = all.stream().filter(run -> run.loadId().startsWith(id)).toList();
        if (named.size() != 1) {
            throw new RefusedRequest(
                    named.isEmpty()
                            ? id + ": không có lượt nạp này / there is no such run: ldw runs"
                            : id + ": nhiều lượt nạp / several runs are called so: ldw runs");
        }
        LoadRun run = named.get(0);
        return of(run, isHeld && run.equals(all.get(0)), state.steps(run));
    }

    private Run of(LoadRun run, boolean isRunning, List<RunStep> steps) {
        RunOutcome outcome = RunOutcome.of(run, isRunning);
        List<RunStep> told =
                outcome == RunOutcome.FAILED && steps.isEmpty() ? state.steps(run) : steps;
        String cause = cause(told).orElse(null);
        // The next load says of a killed one that it failed, but nothing was thrown.
        boolean isKilled = outcome == RunOutcome.FAILED && cause == null;
        return new Run(
                run.loadId(),
                run.started().withNano(0),
                isKilled ? null : seconds(run.started(), run.ended()),
                isKilled ? RunOutcome.INTERRUPTED : outcome,
                run.judged(),
                run.firsts(),
                run.judged() - run.firsts() - run.again(),
                run.again(),
                run.judged() - run.rejected(),
                run.withWarnings(),
                run.rejected(),
                cause,
                steps.stream()
                        .filter(step -> !step.name().startsWith(GROUP))
                        .map(RunReader::step)
                        .toList());
    }

    private static Run.Step step(RunStep step) {
        return new Run.Step(step.name(), seconds(step.started(), step.ended()), step.status());
    }

    private static @Nullable Double seconds(
            @Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        return from == null || to == null ? null : Duration.between(from, to).toMillis() / 1000.0;
    }

    /** What a person can mend comes first; the step around the groups only says that one failed. */
    private static Optional<String> cause(List<RunStep> steps) {
        return steps.stream()
                .filter(step -> !step.message().isBlank())
                .sorted(Comparator.comparing(step -> !step.name().startsWith(GROUP)))
                .map(step -> cause(step.message()))
                .findFirst();
    }

    /** What one of our own exceptions says, else the first one of all, without the trace. */
    static String cause(String trace) {
        String first = null;
        for (String line : trace.lines().toList()) {
            Matcher thrown = THROWN.matcher(line.strip());
            if (thrown.matches()) {
                String says = thrown.group(2) == null ? thrown.group(1) : thrown.group(2);
                if (thrown.group(1).startsWith("org.learningdistricts.")) {
                    return says;
                }
                first = first == null ? says : first;
            }
        }
        return first == null ? trace.lines().findFirst().orElse("") : first;
    }
}
