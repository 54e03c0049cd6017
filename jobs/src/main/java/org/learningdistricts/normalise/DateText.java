package org.learningdistricts.normalise;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as typed.
 *
 * @param isUsual whether it is written as the contract says
 */
public record DateText(LocalDate day, boolean isUsual) {

    /** A time of day; behind it may stand whether it is before or after noon, in Vietnamese. */
    private static final String TIME =
            "([T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?(?i:SA|CH))?)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern USUAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);

    /** Day 0 of the serial numbers that count from 1900, as they are right from March 1900 on. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LARGEST_SERIAL = 100_000;

    /** The day that a text names, null if it names none. */
    static @Nullable DateText of(String text) {
        String bare = DateInWords.bare(text);
        String inFigures = DateInWords.inFigures(bare);
        if (inFigures != null || !bare.equals(text)) {
            DateText date = ofFigures(inFigures == null ? bare : inFigures);
            return date == null ? null : new DateText(date.day(), false);
        }
        return ofFigures(text);
    }

    private static @Nullable DateText ofFigures(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(
                    yearFirst.group(1),
                    yearFirst.group(3),
                    yearFirst.group(4),
                    USUAL.matcher(text).matches());
        }
        Matcher local = LOCAL.matcher(text);
        return local.matches()
                ? of(
                        local.group(4),
                        local.group(3),
                        local.group(1),
                        local.group(2).equals("/") && local.group(5) == null)
                : null;
    }

    private static @Nullable DateText of(String year, String month, String day, boolean isUsual) {
        try {
            return new DateText(
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)),
                    isUsual);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The two days that a moment shortly before midnight may mean. */
    public static String daysAround(String moment) {
        DateText date = of(moment.strip());
        return date == null ? "" : date.day() + " / " + date.day().plusDays(1);
    }

    /** The day that a workbook's number counts to, null if it is no plausible one. */
    static @Nullable LocalDate ofSerial(String number) {
        BigDecimal serial = NumberReader.whole(NumberReader.exact(number));
        if (serial == null
                || serial.signum() < 0
                || serial.compareTo(BigDecimal.valueOf(LARGEST_SERIAL)) > 0) {
            return null;
        }
        LocalDate day = DAY_ZERO.plusDays(serial.longValueExact());
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    }
}
