package org.learningdistricts.answers.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.CellPlace;
import org.learningdistricts.answers.answer.CorrectIn;
import org.learningdistricts.answers.answer.NextSteps;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.answers.answer.Sentence;
import org.learningdistricts.answers.marker.FirstSheet;
import org.learningdistricts.answers.marker.Mark;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.IdentityNumbers;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.reader.table.ColumnLetters;

/** Says on the first sheet what to do, and lists the problems. */
final class FirstSheetMaker {

    private static final int MOST_PROBLEMS = 500;

    private final Answer answer;
    private final Places places;

    FirstSheetMaker(Answer answer, Places places) {
        this.answer = answer;
        this.places = places;
    }

    /**
     * The sheet of the office's own workbook.
     *
     * @param marks the marked cells
     */
    FirstSheet ofOwn(Map<CellPlace, Mark> marks) {
        return of(marks, Extent.WHOLE, false);
    }

    /**
     * The sheet of a copy of its tables.
     *
     * @param marks the marked cells
     */
    FirstSheet ofCopy(Map<CellPlace, Mark> marks, Extent extent) {
        return of(marks, extent, true);
    }

    private FirstSheet of(Map<CellPlace, Mark> marks, Extent extent, boolean isCopy) {
        String title =
                "%s (%s), %s – %s"
                        .formatted(
                                answer.unitName(),
                                answer.unitCode(),
                                Language.VI.quarter(Quarter.parse(answer.quarter())),
                                NextSteps.verdict(answer).vi());
        List<String> lines =
                sentences(extent, isCopy).stream()
                        .flatMap(sentence -> Stream.of(sentence.vi(), sentence.en()))
                        .toList();
        String name = answer.isRejected() ? FirstSheet.NAME : FirstSheet.NAME_OF_ACCEPTED;
        return new FirstSheet(name, title, lines, problems(marks, extent, isCopy));
    }

    private List<Sentence> sentences(Extent extent, boolean isCopy) {
        CorrectIn where = extent == Extent.WHOLE ? CorrectIn.THIS_WORKBOOK : CorrectIn.OWN_FILES;
        List<Sentence> sentences = new ArrayList<>(NextSteps.of(answer, where));
        switch (extent) {
            case WHOLE -> {}
            case INCOMPLETE ->
                    sentences.add(
                            new Sentence(
                                    "Tệp này chỉ để xem, vì có bảng không đọc được hoặc không chép"
                                            + " được trọn vẹn. Hãy sửa trong tệp của đơn vị; không"
                                            + " gửi lại tệp này.",
                                    "This file is only to look at, as a table cannot be read or"
                                            + " copied as a whole. Correct your own files; do not"
                                            + " send this file."));
            case FAULTY_ROWS ->
                    sentences.add(
                            new Sentence(
                                    "Báo cáo quá lớn hoặc có quá nhiều lỗi, nên tệp này chỉ chép"
                                            + " những dòng cần xem, với số dòng gốc ở cột đầu. Hãy"
                                            + " sửa trong tệp của đơn vị; không gửi lại tệp này.",
                                    "The submission is too large or has too many faults: this file"
                                            + " holds only the rows to look at, with their original"
                                            + " row numbers. Correct your own files; do not send"
                                            + " this file."));
        }
        if (isCopy && extent == Extent.WHOLE && hasErrorsOutside()) {
            sentences.add(
                    new Sentence(
                            "Tệp này chỉ chép các bảng của mẫu: trang tính khác của tệp đã gửi"
                                    + " không có ở đây, nên lỗi ở đó hết khi gửi lại tệp này.",
                            "This file holds the tables of the template alone: other sheets of the"
                                    + " file that was sent are not here, so that errors there are"
                                    + " gone when this file is sent back."));
        }
        if (PersonalData.isShown(answer, places)) {
            sentences.add(
                    new Sentence(
                            "Ô ghi %s là dữ liệu cá nhân đã được che: nhập lại giá trị đúng, hoặc"
                                            .formatted(IdentityNumbers.MASK)
                                    + " xóa cột đó.",
                            "Cells with %s held personal data: type the right value anew, or delete"
                                            .formatted(IdentityNumbers.MASK)
                                    + " that column."));
        }
        if (answer.findingsInfo() > 0) {
            sentences.add(
                    new Sentence(
                            "Ngoài ra có %s ghi chú về cách phần mềm đã đọc báo cáo; đúng thì không"
                                            .formatted(Language.VI.number(answer.findingsInfo()))
                                    + " cần làm gì.",
                            "Besides there are notes on how the submission was read (%s); nothing"
                                            .formatted(Language.EN.number(answer.findingsInfo()))
                                    + " to do if that is right."));
        }
        return sentences;
    }

    private boolean hasErrorsOutside() {
        return answer.findings().stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && isOutside(f));
    }

    /** Whether a finding lies on a sheet of which no table was read. */
    private boolean isOutside(Finding finding) {
        return finding.sheet() != null && !places.isInTable(finding);
    }

    private List<FirstSheet.Problem> problems(
            Map<CellPlace, Mark> marks, Extent extent, boolean isCopy) {
        List<Finding> worst =
                MarkedCells.worstFirst(answer).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .limit(MOST_PROBLEMS)
                        .toList();
        List<FirstSheet.Problem> problems = new ArrayList<>();
        for (Finding finding : worst) {
            Mark at = marks.get(places.cell(finding));
            problems.add(
                    new FirstSheet.Problem(
                            finding.severity(),
                            place(finding, at, extent, isCopy),
                            at,
                            Wording.message(finding),
                            Wording.remedy(finding)));
        }
        long more =
                answer.findingsError()
                        + answer.findingsWarning()
                        + answer.reviews().size()
                        - worst.size();
        if (more > 0) {
            problems.add(more(worst.get(worst.size() - 1).severity(), more));
        }
        return List.copyOf(problems);
    }

    private static FirstSheet.Problem more(Severity severity, long count) {
        return new FirstSheet.Problem(
                severity,
                "…",
                null,
                "Còn %s lỗi và cảnh báo nữa không liệt kê ở đây."
                                .formatted(Language.VI.number(count))
                        + "\nErrors and warnings that are not listed here: %s."
                                .formatted(Language.EN.number(count)),
                "Xem report.html và findings.csv.\nSee report.html and findings.csv.");
    }

    private String place(Finding finding, @Nullable Mark at, Extent extent, boolean isCopy) {
        if (at == null) {
            String place = places.of(finding);
            if (place == null) {
                return "Cả báo cáo / all of it";
            }
            return isCopy && isOutside(finding)
                    ? "Trong tệp đã gửi / in the file sent: " + place
                    : place;
        }
        StringJoiner place = new StringJoiner(" · ");
        place.add(at.sheet());
        place.add("ô " + ColumnLetters.of(at.column()) + at.row());
        if (extent == Extent.FAULTY_ROWS && finding.row() != null) {
            place.add("dòng gốc " + finding.row());
        }
        String column = places.title(finding);
        if (column != null) {
            place.add(column);
        }
        return place.toString();
    }
}
