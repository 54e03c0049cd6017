package org.learningdistricts.app.status;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.intake.finding.Severity;

/** Answers on one screen: are we done, and if not, what needs a person. */
public final class StatusReport {

    private static final int QUARTERS_IN_DETAIL = 2;
    private static final int UNITS_SHOWN = 8;
    private static final int DELIVERIES_SHOWN = 5;
    private static final int RULES_SHOWN = 10;

    private final PrintWriter out;

    public StatusReport(PrintWriter out) {
        this.out = out;
    }

    public void print(Status status) {
        if (status.release() == null) {
            out.println("Chưa có bản công bố; chạy ldw load / No release yet; run ldw load.");
            printDeliveries(status.deliveries());
            return;
        }
        printQuarters(status.quarters());
        status.quarters().stream()
                .limit(QUARTERS_IN_DETAIL)
                .forEach(quarter -> printNeeds(quarter, status));
        printDeliveries(status.deliveries());
        printRules(status.findings());
        out.println();
        printRelease(status.release());
    }

    private void printQuarters(List<Status.OfQuarter> quarters) {
        out.println("Đã xong chưa? / Are we done?");
        TextTable.print(
                out,
                List.of(
                        "quý / quarter",
                        "xong / done",
                        "phải nộp / expected",
                        "đã nhận / received",
                        "chấp nhận / accepted",
                        "có cảnh báo / with warnings",
                        "bị từ chối / rejected",
                        "muộn / late",
                        "chưa nộp / missing",
                        "cần xem lại / to review"),
                List.of(false, false, true, true, true, true, true, true, true, true),
                quarters.stream().map(StatusReport::cells).toList());
    }

    private static List<String> cells(Status.OfQuarter quarter) {
        return List.of(
                quarter.quarter(),
                quarter.isDone() ? "rồi / yes" : "chưa / no",
                String.valueOf(quarter.expected()),
                String.valueOf(quarter.received()),
                String.valueOf(quarter.accepted()),
                String.valueOf(quarter.acceptedWithWarnings()),
                String.valueOf(quarter.rejected()),
                String.valueOf(quarter.late()),
                String.valueOf(quarter.missing()),
                String.valueOf(quarter.findingsReview()));
    }

    private void printNeeds(Status.OfQuarter quarter, Status status) {
        List<Status.OfUnit> units =
                status.units().stream()
                        .filter(unit -> unit.quarter().equals(quarter.quarter()))
                        .toList();
        printRejected(quarter.quarter(), units);
        printNames(quarter.quarter() + ", chưa nộp / missing", units, Status.OfUnit::isMissing);
        printNames(quarter.quarter() + ", nộp muộn / late", units, Status.OfUnit::isLate);
        printNames(
                quarter.quarter() + ", thiếu bảng / tables missing",
                units,
                unit -> !unit.isMissing() && unit.datasetsMissing() > 0);
        printNames(
                quarter.quarter() + ", cần xem lại / to review",
                units,
                unit -> unit.findingsReview() > 0);
    }

    private void printRejected(String quarter, List<Status.OfUnit> units) {
        List<Status.OfUnit> rejected = units.stream().filter(Status.OfUnit::isRejected).toList();
        printSome(
                quarter + ", bị từ chối / rejected",
                rejected,
                UNITS_SHOWN,
                unit ->
                        "%s %s, %d lỗi / errors%s: %s"
                                .formatted(
                                        unit.unitCode(),
                                        unit.unitName(),
                                        unit.findingsError(),
                                        unit.currentVersion() == null
                                                ? ""
                                                : " (bản trước vẫn được tính / the version before"
                                                        + " still counts)",
                                        unit.report()));
    }

    private void printNames(
            String heading, List<Status.OfUnit> units, Predicate<Status.OfUnit> which) {
        List<Status.OfUnit> wanted = units.stream().filter(which).toList();
        if (!wanted.isEmpty()) {
            String names =
                    wanted.stream()
                            .limit(UNITS_SHOWN)
                            .map(unit -> unit.unitCode() + " " + unit.unitName())
                            .collect(Collectors.joining(", "));
            int more = wanted.size() - Math.min(UNITS_SHOWN, wanted.size());
            out.println();
            out.printf("%s: %d%n", heading, wanted.size());
            out.println("  " + TerminalText.line(names) + (more == 0 ? "" : ", … + " + more));
        }
    }

    private void printDeliveries(List<Status.OfDelivery> deliveries) {
        List<Status.OfDelivery> errors =
                deliveries.stream()
                        .filter(finding -> finding.severity().equals(Severity.ERROR.word()))
                        .toList();
        printSome(
                "Thư mục gửi đến, chưa nhận / Deliveries, not taken in",
                errors,
                DELIVERIES_SHOWN,
                finding ->
                        "%s, %s: %s%n    %s%n    %s"
                                .formatted(
                                        TerminalText.line(finding.rule()),
                                        TerminalText.line(String.valueOf(finding.file())),
                                        TerminalText.line(finding.messageVi()),
                                        TerminalText.line(finding.messageEn()),
                                        finding.report()));
    }

    private <T> void printSome(String heading, List<T> all, int shown, Function<T, String> line) {
        if (all.isEmpty()) {
            return;
        }
        out.println();
        out.printf("%s: %d%n", heading, all.size());
        all.stream().limit(shown).forEach(each -> out.println("  " + line.apply(each)));
        if (all.size() > shown) {
            out.printf("  … + %d%n", all.size() - shown);
        }
    }

    private void printRules(List<Status.OfRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        out.println();
        out.println("Phát hiện nhiều nhất / Most frequent findings");
        TextTable.print(
                out,
                List.of(
                        "quý / quarter",
                        "mức / severity",
                        "kiểm tra / check",
                        "đơn vị / units",
                        "phát hiện / findings",
                        "đã giải trình / explained"),
                List.of(false, false, false, true, true, true),
                rules.stream()
                        .limit(RULES_SHOWN)
                        .map(
                                rule ->
                                        List.of(
                                                rule.quarter(),
                                                rule.severity(),
                                                rule.rule(),
                                                String.valueOf(rule.units()),
                                                String.valueOf(rule.findings()),
                                                String.valueOf(rule.explained())))
                        .toList());
    }

    private void printRelease(Status.OfRelease release) {
        out.println(
                "Bản công bố gần nhất / Last release: "
                        + release.id()
                        + (release.madeAt() == null ? "" : ", " + release.madeAt()));
        out.println("  " + release.file());
        if (release.isBehind()) {
            out.println(
                    "  Có báo cáo nhận sau bản này; chạy ldw load / Something was received since;"
                            + " run ldw load.");
        }
    }
}
