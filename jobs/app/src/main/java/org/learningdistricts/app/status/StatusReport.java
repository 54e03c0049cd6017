package org.learningdistricts.app.status;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TableColumn;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.intake.finding.Severity;

/** Answers on one screen: are we done, and if not, what needs a person. */
public final class StatusReport {

    private static final int QUARTERS_SHOWN = 6;
    private static final int QUARTERS_IN_DETAIL = 2;
    private static final int DELIVERIES_SHOWN = 2;
    private static final int RULES_SHOWN = 3;
    private static final int WIDE = 100;

    private static final List<TableColumn> QUARTER =
            List.of(
                    TableColumn.ofText("quý / quarter"),
                    TableColumn.ofNumbers("phải nộp / expected"),
                    TableColumn.ofNumbers("đã nộp / received"),
                    TableColumn.ofNumbers("chấp nhận / accepted"),
                    TableColumn.ofNumbers("có cảnh báo / with warnings"),
                    TableColumn.ofNumbers("từ chối / rejected"),
                    TableColumn.ofNumbers("nộp muộn / late"),
                    TableColumn.ofNumbers("chưa nộp / missing"),
                    TableColumn.ofNumbers("điểm cần xem lại / points to review"));
    private static final List<TableColumn> RULE =
            List.of(
                    TableColumn.ofText("quý / quarter"),
                    TableColumn.ofText("mức / severity"),
                    TableColumn.ofText("kiểm tra / check"),
                    TableColumn.ofNumbers("đơn vị / units"),
                    TableColumn.ofNumbers("phát hiện / findings"),
                    TableColumn.ofNumbers("đã giải trình / explained"));

    private final Screen screen;
    private final boolean isWhole;

    /**
     * A report on a screen.
     *
     * @param isWhole whether all is shown, and not what fits one screen
     */
    public StatusReport(Screen screen, boolean isWhole) {
        this.screen = screen;
        this.isWhole = isWhole;
    }

    public void print(Status status) {
        if (status.release() == null) {
            printTodo("", "Chưa có bản công bố", "No release yet", status.isLoading());
            printDeliveries(status.deliveries());
            return;
        }
        printQuarters(status.quarters());
        status.quarters().stream()
                .limit(isWhole ? Long.MAX_VALUE : QUARTERS_IN_DETAIL)
                .forEach(quarter -> printNeeds(quarter.quarter(), status));
        printDeliveries(status.deliveries());
        printRules(status.findings());
        printRelease(status.release(), status.isLoading());
    }

    private void printQuarters(List<Status.OfQuarter> quarters) {
        String open =
                String.join(
                        ", ",
                        quarters.stream()
                                .filter(quarter -> !quarter.isDone())
                                .map(Status.OfQuarter::quarter)
                                .toList());
        if (open.isEmpty()) {
            screen.say("", "Đã xong mọi quý", "all quarters are done");
        } else {
            screen.println(screen.words("Chưa xong", "not done") + ": ", open);
        }
        List<Status.OfQuarter> shown =
                quarters.stream().limit(isWhole ? Long.MAX_VALUE : QUARTERS_SHOWN).toList();
        screen.print(new TextTable(QUARTER, shown.stream().map(StatusReport::cells).toList()));
        int more = quarters.size() - shown.size();
        if (more > 0) {
            screen.say("", "… và " + more + " quý nữa: --all", "and " + more + " more quarters");
        }
    }

    private static List<String> cells(Status.OfQuarter quarter) {
        return List.of(
                quarter.quarter(),
                String.valueOf(quarter.expected()),
                String.valueOf(quarter.received()),
                String.valueOf(quarter.accepted()),
                String.valueOf(quarter.acceptedWithWarnings()),
                String.valueOf(quarter.rejected()),
                String.valueOf(quarter.late()),
                String.valueOf(quarter.missing()),
                String.valueOf(quarter.findingsReview()));
    }

    private void printNeeds(String quarter, Status status) {
        List<Status.OfUnit> units =
                status.units().stream().filter(unit -> unit.quarter().equals(quarter)).toList();
        if (isWhole) {
            long rejected = units.stream().filter(Status.OfUnit::isRejected).count();
            if (rejected > 0) {
                String heading = screen.words("từ chối", "rejected");
                screen.println("  ", "%s, %s: %d".formatted(quarter, heading, rejected));
            }
            units.stream().filter(Status.OfUnit::isRejected).forEach(this::printRejected);
        } else {
            printUnits(quarter, "từ chối / rejected", units, Status.OfUnit::isRejected);
        }
        printUnits(quarter, "chưa nộp / missing", units, Status.OfUnit::isMissing);
        printUnits(quarter, "được miễn nộp / exempt", units, Status.OfUnit::isExempt);
        printUnits(quarter, "đã rút / withdrawn", units, Status.OfUnit::isWithdrawn);
        printUnits(quarter, "báo không có số liệu / nil", units, Status.OfUnit::isNil);
        printUnits(quarter, "đã khóa / closed", units, Status.OfUnit::isClosed);
        printUnits(quarter, "thiếu bảng / tables missing", units, StatusReport::lacksTables);
        printUnits(
                quarter,
                "có điểm cần xem lại / with points to review",
                units,
                unit -> unit.findingsReview() > 0);
        if (isWhole) {
            printUnits(quarter, "nộp muộn / late", units, Status.OfUnit::isLate);
        }
    }

    /** What was refused is sent again as a whole: which tables it lacks is told then. */
    private static boolean lacksTables(Status.OfUnit unit) {
        return !unit.isMissing() && !unit.isRejected() && unit.datasetsMissing() > 0;
    }

    private void printRejected(Status.OfUnit unit) {
        String errors = screen.words("lỗi", "errors") + " " + unit.findingsError();
        String stillCounts =
                unit.currentVersion() == null
                        ? ""
                        : ", "
                                + screen.words(
                                        "bản trước vẫn được tính",
                                        "the version before still counts");
        screen.println(
                "    ",
                TerminalText.line(unit.unitCode() + " " + unit.unitName())
                        + ": "
                        + errors
                        + stillCounts);
        if (unit.report() != null) {
            screen.println("      ", Screen.path(Path.of(unit.report())));
        }
    }

    /** In one line as many as fit, or all of them. */
    private void printUnits(
            String quarter,
            String heading,
            List<Status.OfUnit> units,
            Predicate<Status.OfUnit> which) {
        List<String> wanted =
                units.stream()
                        .filter(which)
                        .map(unit -> TerminalText.line(unit.unitCode() + " " + unit.unitName()))
                        .toList();
        if (wanted.isEmpty()) {
            return;
        }
        String first = "  %s, %s: %d: ".formatted(quarter, heading(heading), wanted.size());
        if (isWhole) {
            screen.println("  ", first.strip().replaceFirst(":$", ""));
            screen.items("    ", wanted);
        } else {
            screen.println(first + screen.fitting(first, wanted));
        }
    }

    /** Names of units tell more than a second language, where there is not room for both. */
    private String heading(String both) {
        boolean isNarrow = !isWhole && screen.width() < WIDE;
        ResultLanguage language =
                isNarrow && screen.language() == ResultLanguage.BOTH
                        ? ResultLanguage.VI
                        : screen.language();
        return language.words(both);
    }

    private void printDeliveries(List<Status.OfDelivery> deliveries) {
        List<Status.OfDelivery> errors =
                deliveries.stream()
                        .filter(finding -> finding.severity().equals(Severity.ERROR.word()))
                        .toList();
        if (errors.isEmpty()) {
            return;
        }
        String heading = screen.words("thư mục gửi đến, chưa nạp", "deliveries, not taken in");
        screen.println("  ", heading + ": " + errors.size());
        errors.stream()
                .limit(isWhole ? Long.MAX_VALUE : DELIVERIES_SHOWN)
                .forEach(this::printDelivery);
        int more = errors.size() - DELIVERIES_SHOWN;
        if (more > 0 && !isWhole) {
            screen.println("    ", "… + " + more + ": ldw status --all");
        }
    }

    private void printDelivery(Status.OfDelivery finding) {
        String what = finding.rule() + ", " + finding.file();
        if (isWhole) {
            screen.println("    ", TerminalText.line(what));
            finding.inboxes()
                    .forEach(
                            inbox ->
                                    screen.println(
                                            "      "
                                                    + screen.words("thư mục gửi đến", "inbox")
                                                    + ": ",
                                            Screen.path(Path.of(inbox))));
            screen.sentences(
                    "      ",
                    TerminalText.line(finding.messageVi()),
                    TerminalText.line(finding.messageEn()));
        } else {
            boolean isEnglish = screen.language() == ResultLanguage.EN;
            String message = isEnglish ? finding.messageEn() : finding.messageVi();
            screen.println("    ", TerminalText.line(what + ": " + message));
        }
        screen.println("      ", Screen.path(Path.of(finding.report())));
    }

    private void printRules(List<Status.OfRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        screen.say("", "Phát hiện nhiều nhất", "Most frequent findings");
        if (isWhole) {
            screen.print(new TextTable(RULE, rules.stream().map(StatusReport::cells).toList()));
            return;
        }
        rules.stream().limit(RULES_SHOWN).forEach(this::printRule);
        screen.println("  ldw findings --quarter " + rules.get(0).quarter());
    }

    private void printRule(Status.OfRule rule) {
        screen.println(
                "  ",
                "%s, %s: %d (%s: %d)"
                        .formatted(
                                rule.quarter(),
                                rule.rule(),
                                rule.findings(),
                                screen.words("đơn vị", "units"),
                                rule.units()));
    }

    private static List<String> cells(Status.OfRule rule) {
        return List.of(
                rule.quarter(),
                rule.severity(),
                rule.rule(),
                String.valueOf(rule.units()),
                String.valueOf(rule.findings()),
                String.valueOf(rule.explained()));
    }

    private void printRelease(Status.OfRelease release, boolean isLoading) {
        LocalDateTime madeAt = release.madeAt();
        screen.println(
                screen.words("Bản công bố gần nhất", "Last release")
                        + ": "
                        + release.id()
                        + (madeAt == null ? "" : ", " + LoadClock.shown(madeAt)));
        screen.println("  ", Screen.path(Path.of(release.file())));
        if (release.isBehind()) {
            printTodo(
                    "  ", "Có báo cáo nộp sau bản này", "Something was received since", isLoading);
        }
    }

    private void printTodo(String indent, String vi, String en, boolean isLoading) {
        screen.say(
                indent,
                vi + (isLoading ? "; một lượt nạp đang chạy." : "; hãy chạy ldw load."),
                en + (isLoading ? "; a load is running." : "; run ldw load."));
    }
}
