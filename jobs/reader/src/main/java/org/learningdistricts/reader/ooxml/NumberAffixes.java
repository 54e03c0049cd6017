package org.learningdistricts.reader.ooxml;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number format puts around the digits of a whole number: {@code 0"/QĐ-UBND"} shows 102 as
 * {@code 102/QĐ-UBND}, {@code 00000} shows 97 as {@code 00097}.
 *
 * @param before text before the digits
 * @param digits how many digits there are at least
 * @param after text behind the digits
 */
public record NumberAffixes(String before, int digits, String after) {

    /**
     * Those of a format, null if it shows whole numbers plainly, or in a way that is not known
     * here.
     *
     * @param code the format, of which the section for positive numbers counts
     */
    static @Nullable NumberAffixes of(String code) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            if (c == '0' || c == '#') {
                if (!after.isEmpty()) {
                    return null;
                }
                places.append(c);
                continue;
            }
            StringBuilder literal = places.isEmpty() ? before : after;
            switch (c) {
                case '"' -> {
                    int end = code.indexOf('"', i + 1);
                    int stop = end < 0 ? code.length() : end;
                    literal.append(code, i + 1, stop);
                    i = stop;
                }
                case '\\' -> {
                    i++;
                    literal.append(i < code.length() ? code.substring(i, i + 1) : "");
                }
                case '_', '*' -> i++;
                case '[' -> {
                    int end = code.indexOf(']', i + 1);
                    i = end < 0 ? code.length() : end;
                }
                case '/', '-', '+', '(', ')', ' ' -> literal.append(c);
                default -> {
                    return null;
                }
            }
        }
        int zeros = (int) places.chars().filter(c -> c == '0').count();
        boolean isPlain = zeros < 2 && before.toString().isBlank() && after.toString().isBlank();
        return places.isEmpty() || isPlain
                ? null
                : new NumberAffixes(before.toString(), zeros, after.toString());
    }

    /** What a person sees of a number, null if it is not whole or is negative. */
    public @Nullable String around(BigDecimal number) {
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
            return null;
        }
        String plain = NumberText.of(number);
        String digitsShown = "0".repeat(Math.max(0, digits - plain.length())) + plain;
        return (before + digitsShown + after).strip();
    }
}
