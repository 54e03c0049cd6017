package org.learningdistricts.report.html;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Whole numbers as people of a language write them. */
final class Numbers {

    private Numbers() {}

    static String vi(long number) {
        return grouped(number, '.');
    }

    static String en(long number) {
        return grouped(number, ',');
    }

    private static String grouped(long number, char separator) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(separator);
        return new DecimalFormat("#,##0", symbols).format(number);
    }
}
