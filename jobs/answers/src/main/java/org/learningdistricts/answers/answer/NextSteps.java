package org.learningdistricts.answers.answer;

import java.util.ArrayList;
import java.util.List;

/** What an office is to do after an answer. */
public final class NextSteps {

    private static final Sentence SEND_ALL =
            new Sentence(
                    "Gửi lại cả báo cáo, kể cả các bảng không có lỗi.",
                    "Send the whole submission again, tables without errors too.");

    private NextSteps() {}

    /** Whether the figures count. */
    public static Sentence verdict(Answer answer) {
        return switch (answer.status()) {
            case "rejected" ->
                    new Sentence(
                            "BỊ TỪ CHỐI: cần sửa và gửi lại.",
                            "Rejected: correct it and send it again.");
            case "accepted_with_warnings" ->
                    new Sentence(
                            "ĐÃ NHẬN, có cảnh báo cần xem lại.",
                            "Accepted, with warnings to look at.");
            default -> new Sentence("ĐÃ NHẬN.", "Accepted.");
        };
    }

    /** The steps in order. */
    public static List<Sentence> of(Answer answer, CorrectIn where) {
        if (answer.isRejected()) {
            return ofRejected(answer, where);
        }
        if (answer.findingsWarning() > 0) {
            return List.of(
                    new Sentence(
                            "Số liệu đã được tính. Xem lại %s cảnh báo bên dưới."
                                    .formatted(Numbers.vi(answer.findingsWarning())),
                            "The figures count. Look at what is listed below (warnings: %s)."
                                    .formatted(Numbers.en(answer.findingsWarning()))),
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

    private static List<Sentence> ofRejected(Answer answer, CorrectIn where) {
        List<Sentence> steps = new ArrayList<>();
        steps.add(
                new Sentence(
                        "Sửa %s lỗi liệt kê bên dưới; số liệu của bản này chưa được tính."
                                .formatted(Numbers.vi(answer.findingsError())),
                        "Correct what is listed below (errors: %s); no figure of this version"
                                        .formatted(Numbers.en(answer.findingsError()))
                                + " counts."));
        switch (where) {
            case OWN_FILES -> steps.add(SEND_ALL);
            case WORKBOOK_BESIDE -> {
                steps.add(
                        new Sentence(
                                "Dễ nhất là sửa trong annotated.xlsx gửi kèm: ô có lỗi được tô màu,"
                                        + " lời nhắn nằm trong chú thích của ô.",
                                "Easiest in annotated.xlsx, which comes with this page: faulty"
                                        + " cells are coloured, the message is the cell's comment."));
                steps.add(SEND_ALL);
            }
            case THIS_WORKBOOK ->
                    steps.add(
                            new Sentence(
                                    "Sửa ngay trong tệp này (ô có lỗi được tô màu, lời nhắn nằm"
                                            + " trong chú thích của ô) và gửi lại cả tệp.",
                                    "Correct it right in this file (faulty cells are coloured, the"
                                            + " message is the cell's comment) and send the whole"
                                            + " file back."));
        }
        return List.copyOf(steps);
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
