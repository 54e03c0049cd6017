package org.learningdistricts.answers.annotated;

import org.learningdistricts.intake.finding.Finding;

/** How a finding is told in a workbook. */
final class Wording {

    private static final String OF_THE_BUILD = "build";

    private Wording() {}

    /** As the comment of a cell. */
    static String comment(Finding finding) {
        return "%s: %s → %s\n%s → %s"
                .formatted(
                        kind(finding),
                        finding.messageVi(),
                        finding.remedyVi(),
                        finding.messageEn(),
                        finding.remedyEn());
    }

    /** What happened, in both languages. */
    static String message(Finding finding) {
        return finding.messageVi() + "\n" + finding.messageEn();
    }

    /** What to do, in both languages. */
    static String remedy(Finding finding) {
        return finding.remedyVi() + "\n" + finding.remedyEn();
    }

    private static String kind(Finding finding) {
        if (finding.stage().equals(OF_THE_BUILD)) {
            return "Xem lại";
        }
        return switch (finding.severity()) {
            case ERROR -> "Lỗi";
            case WARNING -> "Cảnh báo";
            case INFO -> "Ghi chú";
        };
    }
}
