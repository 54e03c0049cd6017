package org.learningdistricts.answers.answer;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Whole numbers as people of a language write them. */
public final class Numbers {

    private Numbers() {}

    /** As in Vietnamese: {@code 1.234}. */
    public static String vi(long number) {
        return grouped(number, '.');
    }

    /** As in English: {@code 1,234}. */
    public static String en(long number) {
        return grouped(number, ',');
    }

    private static String grouped(long number, char separator) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(separator);
        return new DecimalFormat("#,##0", symbols).format(number);
    }
}
