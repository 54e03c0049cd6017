package org.learningdistricts.answers.answer;

import java.util.List;
import org.learningdistricts.intake.finding.Language;

/** What an office is told about decisions of people. */
final class DecisionSteps {

    /** The verdict on a version that was withdrawn. */
    static final Sentence WITHDRAWN =
            new Sentence(
                    "ĐÃ RÚT: số liệu của bản này không được tính.",
                    "Withdrawn: no figure of this version counts.");

    private DecisionSteps() {}

    static List<Sentence> ofWithdrawn(AnswerDecision decision) {
        return List.of(
                new Sentence(
                        "Bản này đã được rút theo quyết định%s.".formatted(said(decision).vi()),
                        "This version was withdrawn%s.".formatted(said(decision).en())),
                new Sentence(
                        "Có số liệu đúng: gửi báo cáo mới với «Lần gửi» cao hơn. Gửi lại đúng bản này"
                                + " không có tác dụng.",
                        "To send the right figures, raise the sequence on the cover. Sending just"
                                + " this version again changes nothing."));
    }

    static Sentence exemption(AnswerDecision decision) {
        String dataset = decision.dataset();
        return new Sentence(
                "Đơn vị được miễn nộp %s%s."
                        .formatted(
                                dataset == null ? "báo cáo quý này" : "bảng «" + dataset + "»",
                                said(decision).vi()),
                "The unit is exempt from %s%s."
                        .formatted(
                                dataset == null
                                        ? "this quarter's report"
                                        : "the table " + decision.datasetEn(),
                                said(decision).en()));
    }

    /** When, by whom and why. */
    private static Sentence said(AnswerDecision decision) {
        String by = decision.decidedBy() == null ? "" : " (" + decision.decidedBy() + ")";
        return new Sentence(
                " ngày %s%s: %s"
                        .formatted(
                                Language.VI.day(decision.decidedAt().toLocalDate()),
                                by,
                                withoutStop(decision.reason())),
                " on %s%s: %s"
                        .formatted(
                                Language.EN.day(decision.decidedAt().toLocalDate()),
                                by,
                                withoutStop(decision.reason())));
    }

    private static String withoutStop(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
