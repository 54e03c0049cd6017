package org.learningdistricts.intake.normalise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.Labels;

/**
 * A date as documents have it in print: {@code Hà Nội, ngày 11 tháng 3 năm 2024}, or as programs
 * write it in Vietnamese: {@code Thứ Hai, 11 tháng 3, 2024}.
 */
final class DateInWords {

    /** Where a document was signed, or which day of the week it was. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "^(?:[\\p{L} .]{2,60},|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)+)"
                            + " *(?=(?i:ng[aà]y )|[0-9])");

    private static final Pattern DAY =
            Pattern.compile("^(?iu:(?:ng[aà]y +)?m[uùoồ]ng|ng[aà]y) +(?=[0-9])");

    /** Months in words, from the first on. */
    private static final List<String> MONTHS =
            List.of(
                    "mot",
                    "hai",
                    "ba",
                    "tu",
                    "nam",
                    "sau",
                    "bay",
                    "tam",
                    "chin",
                    "muoi",
                    "muoi mot",
                    "muoi hai");

    private static final Pattern WORDS =
            Pattern.compile(
                    "([0-9]{1,2}),? (?:thang|thg)(?: ?([0-9]{1,2})| (%s))(?:,? nam|,)? ([0-9]{4})\\.?"
                            .formatted(String.join("|", MONTHS)));

    private DateInWords() {}

    /** The date without place, day of the week and the word for day. */
    static String bare(String text) {
        return DAY.matcher(PLACE.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** The same date in figures, with the year first; null if it is not in words. */
    static @Nullable String inFigures(String bare) {
        Matcher words = WORDS.matcher(Labels.folded(bare));
        if (!words.matches()) {
            return null;
        }
        String month =
                words.group(2) == null
                        ? String.valueOf(MONTHS.indexOf(words.group(3)) + 1)
                        : words.group(2);
        return "%s-%s-%s".formatted(words.group(4), month, words.group(1));
    }
}
