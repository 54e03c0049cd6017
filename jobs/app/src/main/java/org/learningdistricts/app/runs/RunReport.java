package org.learningdistricts.app.runs;

import java.util.List;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TableColumn;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.app.data.LoadClock;

/** Shows runs to people. */
public final class RunReport {

    private static final List<TableColumn> STEP =
            List.of(
                    TableColumn.ofText("bước / step"),
                    TableColumn.ofNumbers("thời gian / took"),
                    TableColumn.ofText("kết quả / outcome"));

    private final Screen screen;

    public RunReport(Screen screen) {
        this.screen = screen;
    }

    /**
     * Many runs, two lines each.
     *
     * @param most how many are shown
     */
    public void print(List<Run> runs, int most) {
        if (runs.isEmpty()) {
            screen.say("", "Chưa biết lượt nạp nào.", "No run is known.");
        }
        for (Run run : runs.subList(0, Math.min(most, runs.size()))) {
            screen.println(
                    run.id() + "  ",
                    "%s, %s, %s"
                            .formatted(
                                    LoadClock.shown(run.started()),
                                    Run.shown(run.seconds()),
                                    screen.language().words(run.outcome().words())));
            screen.say("  ", run.counts(ResultLanguage.VI), run.counts(ResultLanguage.EN));
            printCause(run);
        }
        if (runs.size() > most) {
            int more = runs.size() - most;
            screen.say("", "… và " + more + " lượt nữa: --all", "and " + more + " more runs");
        }
    }

    /** One run with its steps. */
    public void print(Run run) {
        screen.println(run.id());
        print("bắt đầu / started", LoadClock.shown(run.started()));
        print("kéo dài / took", Run.shown(run.seconds()));
        print("kết quả / outcome", screen.language().words(run.outcome().words()));
        screen.say("  ", run.counts(ResultLanguage.VI), run.counts(ResultLanguage.EN));
        printCause(run);
        if (!run.steps().isEmpty()) {
            screen.print(new TextTable(STEP, run.steps().stream().map(this::cells).toList()));
        }
    }

    private List<String> cells(Run.Step step) {
        return List.of(
                screen.language().words(name(step.name())),
                Run.shown(step.seconds()),
                outcome(step.status()));
    }

    private static String name(String step) {
        return switch (step) {
            case "receive" -> "tiếp nhận / receive";
            case "check-and-write" -> "kiểm tra và ghi / check and write";
            case "record" -> "ghi nhận / record";
            case "build-warehouse" -> "dựng kho / build";
            case "answer" -> "lập trả lời / answer";
            case "publish-warehouse" -> "công bố / publish";
            default -> step;
        };
    }

    private String outcome(String status) {
        return switch (status) {
            case "COMPLETED" -> screen.words("xong", "done");
            case "FAILED" -> screen.words("không thành", "failed");
            default -> screen.words("chưa xong", "not done");
        };
    }

    private void printCause(Run run) {
        if (run.cause() != null) {
            print("nguyên nhân / cause", TerminalText.line(run.cause()));
        }
    }

    private void print(String what, String said) {
        screen.println("  ", screen.language().words(what) + ": " + said);
    }
}
