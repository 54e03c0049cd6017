package org.learningdistricts.intake.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningdistricts.intake.finding.Worded;

/** Why a text that looks like a date names no day, in words that go on after the text. */
final class DateFault {

    private static final Worded NOT_TOLD = Worded.of("");
    private static final Worded SHORT_YEAR =
            new Worded("", ": năm chỉ có hai chữ số", ": the year has two digits only");
    private static final Worded NO_YEAR = new Worded("", ": thiếu năm", ": the year lacks");
    private static final Worded NO_DAY = new Worded("", ": thiếu ngày", ": the day lacks");
    private static final Worded NO_MONTH =
            new Worded("", ": thiếu ngày và tháng", ": day and month lack");

    private static final Pattern DAY_MONTH_SHORT_YEAR =
            Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("\\d{1,2}[-/.]\\d{4}|\\d{4}[-/.]\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern WORD = Pattern.compile("^(?iu:th[aá]ng|n[aă]m) +(?=\\d)");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"
                            + "|(\\d{1,2})([-/.])(\\d{1,2})\\6(\\d{4}))(?:[T ].*)?");

    private static final int LAST_MONTH = 12;

    private DateFault() {}

    /** What is wrong with a text that was not read as a date, nothing if that is not clear. */
    static Worded of(String text) {
        String clean = CleanText.of(text).text();
        String bare = DateInWords.bare(clean);
        String inFigures = DateInWords.inFigures(bare);
        String figures = WORD.matcher(inFigures == null ? bare : inFigures).replaceFirst("");
        Matcher date = DATE.matcher(figures);
        if (date.matches()) {
            return date.group(1) == null
                    ? noSuchDay(date.group(5), date.group(7), date.group(8))
                    : noSuchDay(date.group(4), date.group(3), date.group(1));
        }
        if (DAY_MONTH_SHORT_YEAR.matcher(figures).matches()) {
            return SHORT_YEAR;
        }
        Matcher dayMonth = DAY_MONTH.matcher(figures);
        if (dayMonth.matches()) {
            return NO_YEAR;
        }
        if (MONTH_YEAR.matcher(figures).matches()) {
            return NO_DAY;
        }
        return YEAR.matcher(figures).matches() ? NO_MONTH : NOT_TOLD;
    }

    private static Worded noSuchDay(String day, String month, String year) {
        int number = Integer.parseInt(month);
        if (DateText.of(year + "-" + month + "-" + day) != null) {
            return NOT_TOLD;
        }
        if (number < 1 || number > LAST_MONTH) {
            return new Worded("", ": không có tháng " + number, ": there is no month " + number);
        }
        return new Worded(
                "",
                ": tháng %d năm %s không có ngày %d".formatted(number, year, Integer.parseInt(day)),
                ": month %d of %s has no day %d".formatted(number, year, Integer.parseInt(day)));
    }
}
