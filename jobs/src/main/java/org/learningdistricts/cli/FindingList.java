package org.learningdistricts.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.check.CheckedSubmission;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.finding.Severity;
import org.learningdistricts.job.DataFolder;
import org.learningdistricts.job.LoadOutcome;
import org.learningdistricts.report.JsonReport;

/** Lists what is wrong with rejected submissions and with the delivery. */
final class FindingList {

    private static final int SHOWN = 20;

    private final PrintWriter out;

    FindingList(PrintWriter out) {
        this.out = out;
    }

    void print(DataFolder folder, LoadOutcome outcome) {
        if (!outcome.deliveryFindings().isEmpty()) {
            out.println();
            out.println("Thư mục gửi đến / Delivery");
            print(outcome.deliveryFindings());
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
                            .toList());
            out.println(
                    "  Chi tiết / details: "
                            + folder.reports()
                                    .resolve(JsonReport.folder(rejected.source()))
                                    .resolve(JsonReport.FILE_NAME));
        }
    }

    private void print(List<Finding> findings) {
        for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            String place = TerminalText.line(place(finding));
            String messageVi = TerminalText.line(finding.messageVi());
            String messageEn = TerminalText.line(finding.messageEn());
            out.printf("  %s: %s%n    %s%n", place, messageVi, messageEn);
        }
        if (findings.size() > SHOWN) {
            int more = findings.size() - SHOWN;
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
