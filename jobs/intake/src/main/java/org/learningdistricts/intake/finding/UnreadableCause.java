package org.learningdistricts.intake.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.UnreadableFile;

/** Why a file cannot be read, in words, of what the reader says in short. */
final class UnreadableCause {

    private static final Pattern CUT_OFF = Pattern.compile("(\\d+) ≠ (\\d+) …");

    private UnreadableCause() {}

    /** What the value of a remark by {@link UnreadableFile} means. */
    static Worded of(Remark remark) {
        String value = String.valueOf(remark.value());
        Matcher cutOff = CUT_OFF.matcher(value);
        if (cutOff.matches()) {
            String cells = cutOff.group(1);
            String width = cutOff.group(2);
            return new Worded(
                    value,
                    "dòng cuối chỉ có %s ô, bảng có %s cột, và không có dấu hết dòng: tệp có thể bị cắt giữa chừng"
                            .formatted(cells, width),
                    "the last row has only %s cells where the table has %s columns, and no line end: the file may have been cut off"
                            .formatted(cells, width));
        }
        return switch (String.valueOf(remark.expected())) {
            case UnreadableFile.CLOSED_QUOTES ->
                    new Worded(
                            value,
                            "dấu nháy %s mở ở dòng này mà không đóng".formatted(value),
                            "the quote %s that this line opens is never closed".formatted(value));
            case UnreadableFile.TEXT ->
                    new Worded(
                            value,
                            "dòng này có ký tự hỏng, không phải văn bản " + value.substring(2),
                            "this line has bytes that are no text in " + value.substring(2));
            case UnreadableFile.TABLE ->
                    new Worded(
                            value,
                            "không có bảng nào, chữ đầu tiên là " + value,
                            "it holds no table and begins with " + value);
            default -> ofCutOff(value);
        };
    }

    private static Worded ofCutOff(String value) {
        return value.endsWith("the end is missing")
                ? new Worded(value, "tệp bị cắt, thiếu phần cuối", value)
                : Worded.of(value);
    }
}
