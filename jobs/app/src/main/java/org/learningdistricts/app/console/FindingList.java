package org.learningdistricts.app.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.FindingOrder;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.answers.html.HtmlReport;
import org.learningdistricts.answers.report.JsonReport;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.load.LoadOutcome;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;

/** Lists what is wrong with rejected submissions and with the delivery: of each rule the first. */
public final class FindingList {

    private static final int SHOWN = 20;
    private static final int SHOWN_OF_A_RULE = 5;
    private static final int SUBMISSIONS_SHOWN = 10;

    private final Screen screen;

    public FindingList(Screen screen) {
        this.screen = screen;
    }

    /** What is wrong with the delivery, and with the first of the rejected submissions. */
    public void print(DataFolder folder, LoadOutcome outcome) {
        printDelivery(outcome.deliveryFindings());
        if (!outcome.deliveryFindings().isEmpty()) {
            outcome.releaseId()
                    .map(load -> folder.reports().resolve(ReportFolder.ofDelivery(load)))
                    .ifPresent(this::printDetails);
        }
        List<CheckedSubmission> rejected = outcome.rejected();
        rejected.stream()
                .limit(SUBMISSIONS_SHOWN)
                .forEach(each -> printSubmission(folder.reports(), each, null));
        if (rejected.size() > SUBMISSIONS_SHOWN) {
            int more = rejected.size() - SUBMISSIONS_SHOWN;
            screen.println();
            screen.say("", "… và " + more + " báo cáo nữa", "and " + more + " more");
        }
    }

    public void printDelivery(List<Finding> findings) {
        if (!findings.isEmpty()) {
            screen.println();
            screen.say("", "Thư mục gửi đến", "Delivery");
            List<Finding> worstFirst = findings.stream().sorted(FindingOrder.WORST_FIRST).toList();
            print(worstFirst, findings.size());
        }
    }

    /**
     * A submission with its errors; its warnings if it has none.
     *
     * @param difference from the version that counts, which is told first; null if there is none
     */
    public void printSubmission(
            Path reports, CheckedSubmission checked, @Nullable Correction difference) {
        screen.println();
        screen.println(
                "%s: %s %s %s"
                        .formatted(
                                verdict(checked),
                                checked.source().quarter(),
                                checked.source().unit().code(),
                                checked.source().unit().name()));
        if (difference != null) {
            new DifferenceList(screen, checked.contractVersion()).print(difference);
        }
        Severity told = checked.isAccepted() ? Severity.WARNING : Severity.ERROR;
        print(
                checked.findings().stream()
                        .filter(finding -> finding.severity() == told)
                        .sorted(FindingOrder.WORST_FIRST)
                        .toList(),
                checked.count(told));
        printDetails(reports.resolve(ReportFolder.of(checked.source())));
    }

    private void printDetails(Path folder) {
        screen.println(
                "  " + screen.words("Chi tiết", "details") + ": ", Screen.path(best(folder)));
    }

    private String verdict(CheckedSubmission checked) {
        return switch (checked.status()) {
            case CheckedSubmission.REJECTED -> screen.words("Bị từ chối", "Rejected");
            case "accepted_with_warnings" ->
                    screen.words("Chấp nhận, có cảnh báo", "Accepted, with warnings");
            default -> screen.words("Chấp nhận", "Accepted");
        };
    }

    /** The page for people if it was made. */
    public static Path best(Path reports) {
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
        FormPlace places = new FormPlace(screen.language());
        for (Finding finding : shown) {
            screen.sentences(
                    "  ",
                    TerminalText.line(places.of(finding)) + ": ",
                    TerminalText.line(finding.messageVi()),
                    TerminalText.line(finding.messageEn()));
        }
        if (total > shown.size()) {
            long more = total - shown.size();
            screen.say("  ", "… và " + more + " chỗ nữa", "and " + more + " more");
        }
    }

    /** The check that found something in any file, and where. */
    public static String place(Finding finding, ResultLanguage language) {
        StringBuilder place = new StringBuilder(finding.rule());
        append(place, "", finding.file());
        append(place, "", finding.sheet());
        append(place, language.words("dòng", "row") + " ", finding.row());
        append(place, language.words("cột", "column") + " ", finding.column());
        return place.toString();
    }

    private static void append(StringBuilder place, String label, @Nullable Object part) {
        if (part != null) {
            place.append(", ").append(label).append(part);
        }
    }
}
