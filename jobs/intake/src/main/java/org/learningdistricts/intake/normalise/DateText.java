package org.learningdistricts.intake.normalise;

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
 * @param isBeforeMidnight whether a time stands with it from the last minute of the day on, so that
 *     the next day may be meant
 */
public record DateText(LocalDate day, boolean isUsual, boolean isBeforeMidnight) {

    /** A time of day; behind it may stand whether it is before or after noon, in Vietnamese. */
    private static final String TIME =
            "([T ](\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?((?i:SA|CH)))?)?";

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

    private static final String AFTER_NOON = "CH";
    private static final int NOON = 12;
    private static final int HOUR = 60;

    /**
     * Programs that count time zones of 1900 store midnight up to half a minute too early; then the
     * next day is meant. With 24:00 the next day begins.
     */
    private static final int LAST_MINUTE = 24 * HOUR - 1;

    /** The day that a text names, null if it names none. */
    static @Nullable DateText of(String text) {
        String bare = DateInWords.bare(text);
        String inFigures = DateInWords.inFigures(bare);
        if (inFigures != null || !bare.equals(text)) {
            DateText date = ofFigures(inFigures == null ? bare : inFigures);
            return date == null ? null : new DateText(date.day(), false, date.isBeforeMidnight());
        }
        return ofFigures(text);
    }

    private static @Nullable DateText ofFigures(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(
                    day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4)),
                    USUAL.matcher(text).matches(),
                    yearFirst);
        }
        Matcher local = LOCAL.matcher(text);
        return local.matches()
                ? of(
                        day(local.group(4), local.group(3), local.group(1)),
                        local.group(2).equals("/") && local.group(5) == null,
                        local)
                : null;
    }

    private static @Nullable DateText of(@Nullable LocalDate day, boolean isUsual, Matcher read) {
        return day == null ? null : new DateText(day, isUsual, isBeforeMidnight(read));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isBeforeMidnight(Matcher read) {
        if (read.group(5) == null) {
            return false;
        }
        int hour = Integer.parseInt(read.group(6));
        boolean isAfterNoon = hour < NOON && AFTER_NOON.equalsIgnoreCase(read.group(8));
        int minute = (isAfterNoon ? hour + NOON : hour) * HOUR + Integer.parseInt(read.group(7));
        return minute >= LAST_MINUTE;
    }

    /** The two days that a moment shortly before midnight may mean. */
    public static String daysAround(String moment) {
        DateText date = of(CleanText.of(moment).text());
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
