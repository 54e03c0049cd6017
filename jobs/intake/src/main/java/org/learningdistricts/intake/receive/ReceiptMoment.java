package org.learningdistricts.intake.receive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a moment as a person writes it: by ISO 8601, or with the day first and slashes, as usual in
 * Vietnam. Without an offset it is a Hanoi time; a day alone means its beginning.
 */
final class ReceiptMoment {

    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( \\d{2}:\\d{2}(:\\d{2})?)?");

    private ReceiptMoment() {}

    /** The moment that a text names, in Hanoi time, or nothing. */
    static Optional<LocalDateTime> of(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        String iso = (dayFirst.matches() ? yearFirst(dayFirst) : text).replace(' ', 'T');
        try {
            if (!iso.contains("T")) {
                return Optional.of(LocalDate.parse(iso).atStartOfDay());
            }
            return Optional.of(LocalDateTime.parse(iso));
        } catch (DateTimeException local) {
            try {
                return Optional.of(
                        OffsetDateTime.parse(iso).atZoneSameInstant(HANOI).toLocalDateTime());
            } catch (DateTimeException offset) {
                return Optional.empty();
            }
        }
    }

    private static String yearFirst(Matcher dayFirst) {
        String time = dayFirst.group(4);
        String month = twoDigits(dayFirst.group(2));
        String day = twoDigits(dayFirst.group(1));
        return "%s-%s-%s%s".formatted(dayFirst.group(3), month, day, time == null ? "" : time);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
