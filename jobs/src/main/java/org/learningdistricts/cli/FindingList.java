package org.learningdistricts.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.check.CheckedSubmission;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.finding.Severity;
import org.learningdistricts.job.DataFolder;
import org.learningdistricts.job.LoadOutcome;
import org.learningdistricts.report.JsonReport;
import org.learningdistricts.report.ReportFolder;
import org.learningdistricts.report.html.HtmlReport;

/** Lists what is wrong with rejected submissions and with the delivery: of each rule the first. */
final class FindingList {

    private static final int SHOWN = 20;
    private static final int SHOWN_OF_A_RULE = 5;

    private final PrintWriter out;

    FindingList(PrintWriter out) {
        this.out = out;
    }

    void print(DataFolder folder, LoadOutcome outcome) {
        if (!outcome.deliveryFindings().isEmpty()) {
            out.println();
            out.println("Thư mục gửi đến / Delivery");
            print(outcome.deliveryFindings(), outcome.deliveryFindings().size());
        }
        for (CheckedSubmission rejected : outcome.rejected()) {
            out.println();
            out.printf(
                    "Bị từ chối / Rejected: %s %s %s%n",
                    rejected.source().quarter(),
                    rejected.source().unit().code(),
                    rejected.source().unit().name());
            print(
                    rejected.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList(),
                    rejected.count(Severity.ERROR));
            Path reports = folder.reports().resolve(ReportFolder.of(rejected.source()));
            out.println("  Chi tiết / details: " + best(reports));
        }
    }

    /** The page for people if it was made. */
    static Path best(Path reports) {
        Path page = reports.resolve(HtmlReport.FILE_NAME);
        return Files.exists(page) ? page : reports.resolve(JsonReport.FILE_NAME);
    }

    /**
     * @param total of how many findings these are the listed ones
     */
    private void print(List<Finding> findings, long total) {
        Map<String, List<Finding>> byRule =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::rule, LinkedHashMap::new, Collectors.toList()));
        List<Finding> shown =
                byRule.values().stream()
                        .flatMap(rule -> rule.stream().limit(SHOWN_OF_A_RULE))
                        .limit(SHOWN)
                        .toList();
        for (Finding finding : shown) {
            String place = TerminalText.line(place(finding));
            String messageVi = TerminalText.line(finding.messageVi());
            String messageEn = TerminalText.line(finding.messageEn());
            out.printf("  %s: %s%n    %s%n", place, messageVi, messageEn);
        }
        if (total > shown.size()) {
            long more = total - shown.size();
            out.printf("  … và %d lỗi nữa / and %d more%n", more, more);
        }
    }

    static String place(Finding finding) {
        StringBuilder place = new StringBuilder(finding.rule());
        append(place, "", finding.file());
        append(place, "", finding.sheet());
        append(place, "dòng / row ", finding.row());
        append(place, "cột / column ", finding.column());
        return place.toString();
    }

    private static void append(StringBuilder place, String label, @Nullable Object part) {
        if (part != null) {
            place.append(", ").append(label).append(part);
        }
    }
}
