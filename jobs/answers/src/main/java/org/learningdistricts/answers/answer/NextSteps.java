package org.learningdistricts.answers.answer;

import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.check.receipt.ReceiptChecks;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Severity;

/** What an office is to do after an answer. */
public final class NextSteps {

    private static final Sentence OTHER_COUNTS =
            new Sentence(
                    "HỢP LỆ, nhưng không được tính: đơn vị có bản khác mới hơn.",
                    "Accepted, but it does not count: the unit has a newer version.");

    private NextSteps() {}

    /** Whether the figures count. */
    public static Sentence verdict(Answer answer) {
        if (answer.withdrawal().isPresent()) {
            return DecisionSteps.WITHDRAWN;
        }
        if (isOutOfTime(answer)) {
            return new Sentence(
                    "BỊ TỪ CHỐI vì thời gian nhận; số liệu không phải sửa.",
                    "Refused for the time at which it came; no figure has to be corrected.");
        }
        if (isReplaced(answer)) {
            return OTHER_COUNTS;
        }
        return switch (answer.status()) {
            case "rejected" ->
                    new Sentence(
                            "BỊ TỪ CHỐI: cần sửa và gửi lại.",
                            "Refused: correct it and send it again.");
            case "accepted_with_warnings" ->
                    new Sentence("HỢP LỆ – ĐÃ CHẤP NHẬN, có cảnh báo.", "Accepted, with warnings.");
            default ->
                    answer.reviews().isEmpty()
                            ? new Sentence("HỢP LỆ – ĐÃ CHẤP NHẬN.", "Accepted.")
                            : new Sentence(
                                    "HỢP LỆ – ĐÃ CHẤP NHẬN, có điểm cần xem lại.",
                                    "Accepted, with points to review.");
        };
    }

    /** The steps in order. */
    public static List<Sentence> of(Answer answer, CorrectIn where) {
        if (answer.withdrawal().isPresent()) {
            return DecisionSteps.ofWithdrawn(answer.withdrawal().get());
        }
        List<Sentence> steps = new ArrayList<>(ofVerdict(answer, where));
        answer.decisions().forEach(decision -> steps.add(DecisionSteps.exemption(decision)));
        return List.copyOf(steps);
    }

    private static List<Sentence> ofVerdict(Answer answer, CorrectIn where) {
        if (isOutOfTime(answer)) {
            return List.of(
                    new Sentence(
                            "Không phải sửa số liệu; số liệu của bản này chưa được tính. Xem bên dưới"
                                    + " cần liên hệ với ai.",
                            "No figure has to be corrected, and none of this version counts. See"
                                    + " below whom to ask."));
        }
        if (answer.isRejected()) {
            return ofRejected(answer, where);
        }
        CountingVersion counting = answer.counting();
        if (counting != null) {
            return ofReplaced(counting);
        }
        if (answer.findingsWarning() > 0) {
            return List.of(
                    new Sentence(
                            "Số liệu đã được tính. Xem lại %s cảnh báo bên dưới."
                                    .formatted(Language.VI.number(answer.findingsWarning())),
                            "The figures count. Look at what is listed below (warnings: %s)."
                                    .formatted(Language.EN.number(answer.findingsWarning()))),
                    ifSomethingIsWrong(where));
        }
        if (!answer.reviews().isEmpty()) {
            return List.of(
                    new Sentence(
                            "Số liệu đã được tính. Xem các điểm cần xem lại bên dưới: sửa%s và"
                                            .formatted(inWorkbook(where).vi())
                                    + " gửi lại, hoặc giải trình với thành phố.",
                            "The figures count. Look at the points to review below: correct%s"
                                            .formatted(inWorkbook(where).en())
                                    + " and send again, or explain them to the city."));
        }
        return List.of(new Sentence("Không cần làm gì thêm.", "Nothing more to do."));
    }

    /** Whether another version counts, though nothing is wrong with this one. */
    private static boolean isReplaced(Answer answer) {
        return !answer.isRejected() && answer.counting() != null;
    }

    private static List<Sentence> ofReplaced(CountingVersion counting) {
        Long sequence = counting.sequence();
        String day = Language.VI.day(counting.receivedAt().toLocalDate());
        String dayEn = Language.EN.day(counting.receivedAt().toLocalDate());
        return List.of(
                sequence == null
                        ? new Sentence(
                                "Được tính là bản nhận ngày %s.".formatted(day),
                                "The version received on %s counts.".formatted(dayEn))
                        : new Sentence(
                                "Được tính là bản có «Lần gửi» %d, nhận ngày %s."
                                        .formatted(sequence, day),
                                "The version with the sequence %d, received on %s, counts."
                                        .formatted(sequence, dayEn)),
                new Sentence(
                        "Nếu bản đó đúng: không cần làm gì. Nếu bản này mới đúng: ghi «Lần gửi» ở bìa"
                                + " lớn hơn%s và gửi lại cả báo cáo."
                                        .formatted(sequence == null ? "" : " " + sequence),
                        "If that one is right, do nothing. If this one is: write a higher sequence"
                                + " on the cover and send the whole submission again."));
    }

    /** Whether it was refused for nothing but the time at which it came. */
    private static boolean isOutOfTime(Answer answer) {
        return answer.isRejected()
                && answer.totals().stream()
                        .filter(total -> total.severity() == Severity.ERROR)
                        .allMatch(total -> ReceiptChecks.RULES.contains(total.rule()));
    }

    private static List<Sentence> ofRejected(Answer answer, CorrectIn where) {
        List<Sentence> steps = new ArrayList<>();
        steps.add(
                new Sentence(
                        "Sửa %s lỗi liệt kê bên dưới; số liệu của bản này chưa được tính."
                                .formatted(Language.VI.number(answer.findingsError())),
                        "Correct what is listed below (errors: %s); no figure of this version"
                                        .formatted(Language.EN.number(answer.findingsError()))
                                + " counts."));
        switch (where) {
            case OWN_FILES -> steps.add(sendAll(answer));
            case WORKBOOK_BESIDE -> {
                steps.add(
                        new Sentence(
                                "Dễ nhất là sửa trong annotated.xlsx gửi kèm: ô có lỗi được tô màu,"
                                        + " lời nhắn nằm trong chú thích của ô.",
                                "Easiest in annotated.xlsx, which comes with this page: faulty"
                                        + " cells are coloured, the message is the cell's comment."));
                steps.add(sendAll(answer));
            }
            case THIS_WORKBOOK ->
                    steps.add(
                            new Sentence(
                                    "Sửa ngay trong tệp này (ô có lỗi được tô màu, lời nhắn nằm"
                                            + " trong chú thích của ô), %s và gửi lại cả tệp."
                                                    .formatted(raise(answer).vi()),
                                    "Correct it right in this file (faulty cells are coloured, the"
                                            + " message is the cell's comment), %s and send the"
                                                    .formatted(raise(answer).en())
                                            + " whole file back."));
        }
        return List.copyOf(steps);
    }

    private static Sentence sendAll(Answer answer) {
        Sentence raise = raise(answer);
        return new Sentence(
                "Xong thì %s và gửi lại cả báo cáo.".formatted(raise.vi()),
                "Then %s and send the whole submission again.".formatted(raise.en()));
    }

    /** So that the newer version is known for the newer one, whenever it comes. */
    private static Sentence raise(Answer answer) {
        Long sequence = answer.sequence();
        return sequence == null
                ? new Sentence(
                        "tăng «Lần gửi» ở bìa thêm 1", "raise the sequence on the cover by 1")
                : new Sentence(
                        "ghi «Lần gửi» ở bìa là " + (sequence + 1),
                        "write the sequence " + (sequence + 1) + " on the cover");
    }

    private static Sentence ifSomethingIsWrong(CorrectIn where) {
        return new Sentence(
                "Nếu có chỗ sai: sửa%s, tăng «Lần gửi» trên bìa và gửi lại %s."
                                .formatted(
                                        inWorkbook(where).vi(),
                                        where == CorrectIn.THIS_WORKBOOK ? "cả tệp" : "cả báo cáo")
                        + " Nếu số liệu đúng: không cần làm gì.",
                "If something is wrong: correct it%s, raise the sequence on the cover and send %s."
                                .formatted(
                                        inWorkbook(where).en(),
                                        where == CorrectIn.THIS_WORKBOOK
                                                ? "the whole file back"
                                                : "everything again")
                        + " If all is right, do nothing.");
    }

    private static Sentence inWorkbook(CorrectIn where) {
        return switch (where) {
            case OWN_FILES -> new Sentence("", "");
            case WORKBOOK_BESIDE ->
                    new Sentence(
                            " (dễ nhất là trong annotated.xlsx)", " (easiest in annotated.xlsx)");
            case THIS_WORKBOOK -> new Sentence(" ngay trong tệp này", " right in this file");
        };
    }
}
