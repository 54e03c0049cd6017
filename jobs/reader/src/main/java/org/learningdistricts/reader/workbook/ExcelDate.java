package org.learningdistricts.reader.workbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as a workbook counts them: from 1900 on, or from 1904 on. */
final class ExcelDate {

    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Excel believes that 1900 was a leap year: its day 60 never was, later days are one ahead. */
    private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);

    private static final LocalDate FROM_MARCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int NEVER = 60;
    private static final int LAST_DAY = 2_958_465;

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigInteger SIXTY = BigInteger.valueOf(60);
    private static final long NANOSECONDS = 1_000_000;
    private static final DateTimeFormatter TIME = format("HH:mm:ss");
    private static final DateTimeFormatter EXACT_TIME = format("HH:mm:ss.SSS");

    private ExcelDate() {}

    /** A day, or a moment if the time of day is not zero; null if the number is no day. */
    static @Nullable String moment(BigDecimal serial, boolean from1904) {
        long milliseconds = milliseconds(serial);
        long days = Math.floorDiv(milliseconds, MILLISECONDS.longValue());
        LocalDate day = day(days, from1904);
        if (day == null) {
            return null;
        }
        return text(day.atTime(time(milliseconds)));
    }

    /** A time of day; null if the number is none. */
    static @Nullable String time(BigDecimal serial) {
        return serial.signum() < 0 || serial.compareTo(BigDecimal.ONE) >= 0
                ? null
                : text(time(milliseconds(serial)));
    }

    /** A number of days in hours, minutes and seconds. */
    static String duration(BigDecimal days) {
        BigInteger seconds =
                days.abs().multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).toBigInteger();
        BigInteger[] minutes = seconds.divideAndRemainder(SIXTY);
        BigInteger[] hours = minutes[0].divideAndRemainder(SIXTY);
        return String.format(
                Locale.ROOT,
                "%s%d:%02d:%02d",
                days.signum() < 0 ? "-" : "",
                hours[0],
                hours[1],
                minutes[1]);
    }

    /** A moment as ISO 8601 writes it, which newer workbooks may hold; null if it is none. */
    static @Nullable String iso(String raw) {
        String bare = raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw;
        try {
            return bare.indexOf('T') < 0
                    ? LocalDate.parse(bare).toString()
                    : text(LocalDateTime.parse(bare));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(long days, boolean from1904) {
        if (days > LAST_DAY || days < 0) {
            return null;
        }
        if (from1904) {
            return FIRST_OF_1904.plusDays(days);
        }
        if (days == 0 || days == NEVER) {
            return null;
        }
        return (days < NEVER ? BEFORE_MARCH_1900 : FROM_MARCH_1900).plusDays(days);
    }

    private static long milliseconds(BigDecimal serial) {
        return serial.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static LocalTime time(long milliseconds) {
        long ofDay = Math.floorMod(milliseconds, MILLISECONDS.longValue());
        return LocalTime.ofNanoOfDay(ofDay * NANOSECONDS);
    }

    private static String text(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + "T" + text(moment.toLocalTime());
    }

    private static String text(LocalTime time) {
        return (time.truncatedTo(ChronoUnit.SECONDS).equals(time) ? TIME : EXACT_TIME).format(time);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
