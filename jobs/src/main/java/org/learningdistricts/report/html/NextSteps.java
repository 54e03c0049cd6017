package org.learningdistricts.report.html;

import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.report.Answer;
import org.learningdistricts.report.html.Page.Sentence;

/** What an office is to do after an answer. */
final class NextSteps {

    private NextSteps() {}

    static Sentence verdict(Answer answer) {
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

    static List<Sentence> of(Answer answer, boolean isAnnotated) {
        List<Sentence> steps = new ArrayList<>();
        if (answer.isRejected()) {
            steps.add(
                    new Sentence(
                            "Sửa %s lỗi liệt kê bên dưới; số liệu của bản này chưa được tính."
                                    .formatted(Numbers.vi(answer.findingsError())),
                            "Correct what is listed below (errors: %s); no figure of this version"
                                            .formatted(Numbers.en(answer.findingsError()))
                                    + " counts."));
            if (isAnnotated) {
                steps.add(
                        new Sentence(
                                "Dễ nhất là sửa trong annotated.xlsx gửi kèm: ô có lỗi được tô màu,"
                                        + " lời nhắn nằm trong chú thích của ô.",
                                "Easiest in annotated.xlsx, which comes with this page: faulty"
                                        + " cells are coloured, the message is the cell's comment."));
            }
            steps.add(
                    new Sentence(
                            "Gửi lại cả báo cáo, kể cả các bảng không có lỗi.",
                            "Send the whole submission again, tables without errors too."));
        } else if (answer.findingsWarning() > 0) {
            steps.add(
                    new Sentence(
                            "Số liệu đã được tính. Xem lại %s cảnh báo bên dưới."
                                    .formatted(Numbers.vi(answer.findingsWarning())),
                            "The figures count. Look at what is listed below (warnings: %s)."
                                    .formatted(Numbers.en(answer.findingsWarning()))));
            steps.add(
                    new Sentence(
                            "Nếu có chỗ sai: sửa, tăng «Lần gửi» trên bìa và gửi lại cả báo cáo."
                                    + " Nếu số liệu đúng: không cần làm gì.",
                            "If something is wrong: correct it, raise the sequence on the cover"
                                    + " and send everything again. If all is right, do nothing."));
        } else if (!answer.reviews().isEmpty()) {
            steps.add(
                    new Sentence(
                            "Số liệu đã được tính. Xem các điểm cần xem lại bên dưới: sửa và gửi"
                                    + " lại, hoặc giải trình với thành phố.",
                            "The figures count. Look at the points to review below: correct and"
                                    + " send again, or explain them to the city."));
        } else {
            steps.add(new Sentence("Không cần làm gì thêm.", "Nothing more to do."));
        }
        return List.copyOf(steps);
    }
}
