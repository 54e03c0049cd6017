package org.learningdistricts.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningdistricts.check.CheckedSubmission;
import org.learningdistricts.finding.Severity;
import org.learningdistricts.job.DataFolder;
import org.learningdistricts.lake.DeliveryFinding;
import org.learningdistricts.report.JsonReport;
import org.learningdistricts.report.ReportFolder;
import org.learningdistricts.state.Release;
import org.learningdistricts.state.RuleCount;
import org.learningdistricts.state.StateDatabase;
import org.learningdistricts.state.UnitStatus;

/** Tells what the state database knows: submissions, what is wrong with them, the last release. */
final class StatusReport {

    private static final int RULES_SHOWN = 20;

    private final PrintWriter out;

    StatusReport(PrintWriter out) {
        this.out = out;
    }

    void print(DataFolder folder, StateDatabase state) {
        List<UnitStatus> units = state.unitStatus();
        printCounts(units);
        printRejected(folder.reports(), units);
        printDeliveries(folder.reports(), state.deliveryFindings());
        printRules(state.ruleCounts());
        out.println();
        folder.currentReleaseId()
                .ifPresentOrElse(
                        id -> {
                            out.println(
                                    "Bản công bố gần nhất / Last release: "
                                            + id
                                            + madeAt(id, state.lastRelease()));
                            out.println("  " + folder.currentRelease());
                        },
                        () -> out.println("Chưa có bản công bố / No release yet."));
    }

    /** When a release was made, if the state database, which may have been lost, knows it. */
    private static String madeAt(String id, Optional<Release> known) {
        return known.filter(release -> release.id().equals(id))
                .map(release -> ", " + release.madeAt().withNano(0))
                .orElse("");
    }

    private void printCounts(List<UnitStatus> units) {
        Map<String, List<UnitStatus>> byQuarter =
                units.stream()
                        .collect(
                                Collectors.groupingBy(
                                        UnitStatus::quarter, TreeMap::new, Collectors.toList()));
        List<List<String>> lines = new ArrayList<>();
        byQuarter.forEach(
                (quarter, all) ->
                        lines.add(
                                List.of(
                                        quarter,
                                        String.valueOf(all.size()),
                                        count(all, "accepted", "accepted_with_warnings"),
                                        count(all, "accepted_with_warnings"),
                                        count(all, CheckedSubmission.REJECTED))));
        out.println("Báo cáo của các đơn vị, bản mới nhất / Submissions, newest versions");
        TextTable.print(
                out,
                List.of(
                        "quý / quarter",
                        "đã nhận / received",
                        "chấp nhận / accepted",
                        "có cảnh báo / with warnings",
                        "bị từ chối / rejected"),
                List.of(false, true, true, true, true),
                lines);
    }

    private void printRejected(Path reports, List<UnitStatus> units) {
        for (UnitStatus unit : units) {
            if (unit.status().equals(CheckedSubmission.REJECTED)) {
                out.println();
                out.printf(
                        "Bị từ chối / Rejected: %s %s, %d lỗi / errors%n",
                        unit.quarter(), unit.unitCode(), unit.findingsError());
                out.println(
                        "  Chi tiết / details: "
                                + reports.resolve(
                                                ReportFolder.of(
                                                        unit.quarter(),
                                                        unit.unitCode(),
                                                        unit.receivedAt(),
                                                        digest(unit)))
                                        .resolve(JsonReport.FILE_NAME));
            }
        }
    }

    private void printDeliveries(Path reports, List<DeliveryFinding> findings) {
        List<DeliveryFinding> errors =
                findings.stream().filter(f -> f.severity().equals(Severity.ERROR.word())).toList();
        if (errors.isEmpty()) {
            return;
        }
        out.println();
        out.println("Thư mục gửi đến, chưa nhận / Deliveries, not taken in");
        for (DeliveryFinding finding : errors.subList(0, Math.min(RULES_SHOWN, errors.size()))) {
            String place = TerminalText.line(finding.rule() + ", " + finding.file());
            out.printf("  %s: %s%n", place, TerminalText.line(finding.messageVi()));
            out.printf("    %s%n", TerminalText.line(finding.messageEn()));
            Path report = reports.resolve(ReportFolder.ofDelivery(finding.loadId()));
            out.println("    " + report.resolve(JsonReport.FILE_NAME));
        }
        if (errors.size() > RULES_SHOWN) {
            out.printf("  … + %d%n", errors.size() - RULES_SHOWN);
        }
    }

    private void printRules(List<RuleCount> counts) {
        List<List<String>> lines =
                counts.stream()
                        .filter(count -> !count.severity().equals(Severity.INFO.word()))
                        .limit(RULES_SHOWN)
                        .map(
                                count ->
                                        List.of(
                                                count.quarter(),
                                                count.severity(),
                                                count.rule(),
                                                String.valueOf(count.submissions()),
                                                String.valueOf(count.findings())))
                        .toList();
        if (!lines.isEmpty()) {
            out.println();
            out.println("Phát hiện / Findings");
            TextTable.print(
                    out,
                    List.of(
                            "quý / quarter",
                            "mức / severity",
                            "quy tắc / rule",
                            "báo cáo / submissions",
                            "phát hiện / findings"),
                    List.of(false, false, false, true, true),
                    lines);
        }
    }

    private static String digest(UnitStatus unit) {
        return unit.submissionId().substring(unit.submissionId().lastIndexOf(':') + 1);
    }

    private static String count(List<UnitStatus> units, String... statuses) {
        return String.valueOf(
                units.stream().filter(unit -> List.of(statuses).contains(unit.status())).count());
    }
}
