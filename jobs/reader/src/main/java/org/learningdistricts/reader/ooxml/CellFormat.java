package org.learningdistricts.reader.ooxml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the number format of a cell makes of a number.
 *
 * @param shows kind of thing that a person sees
 * @param decimals digits after the point, of a percentage
 * @param affixes what stands around the digits of a number, null if nothing does
 */
public record CellFormat(Shows shows, int decimals, @Nullable NumberAffixes affixes) {

    private static final int LONGEST = 255;

    /** What a person sees. */
    public enum Shows {
        NUMBER,
        PERCENT,
        DATE,
        TIME,
        DURATION
    }

    static final CellFormat NUMBER = new CellFormat(Shows.NUMBER, 0, null);
    private static final CellFormat DATE = new CellFormat(Shows.DATE, 0, null);
    private static final CellFormat TIME = new CellFormat(Shows.TIME, 0, null);
    private static final CellFormat DURATION = new CellFormat(Shows.DURATION, 0, null);

    /** A format that Excel knows without its code (ECMA-376, part 1, 18.8.30). */
    static CellFormat builtIn(int id) {
        return switch (id) {
            case 9 -> new CellFormat(Shows.PERCENT, 0, null);
            case 10 -> new CellFormat(Shows.PERCENT, 2, null);
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36 -> DATE;
            case 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DATE;
            case 18, 19, 20, 21, 32, 33, 45, 47 -> TIME;
            case 46 -> DURATION;
            default -> NUMBER;
        };
    }

    /** A format by its code, such as {@code dd/mm/yyyy} or {@code 0.00%}. */
    static CellFormat of(String code) {
        String bare = bare(code);
        if (bare.equals("general")) {
            return NUMBER;
        }
        if (bare.indexOf('\0') >= 0) {
            return DURATION;
        }
        if (bare.indexOf('%') >= 0) {
            return new CellFormat(Shows.PERCENT, decimals(bare), null);
        }
        boolean clock = has(bare, "hs");
        if (has(bare, "yd") || (bare.indexOf('m') >= 0 && !clock)) {
            return DATE;
        }
        if (clock) {
            return TIME;
        }
        NumberAffixes affixes = code.length() > LONGEST ? null : NumberAffixes.of(code);
        return affixes == null ? NUMBER : new CellFormat(Shows.NUMBER, 0, affixes);
    }

    /** The percentage that a person sees. */
    public String percentage(BigDecimal value) {
        return value.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                + '%';
    }

    /**
     * The first section without quoted texts, colours and conditions; a NUL stands for an elapsed
     * time ({@code [h]:mm}), which is a number of days and no time of day.
     */
    private static String bare(String code) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';') {
                break;
            } else if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
                int stop = end < 0 ? code.length() : end;
                if (c == '[' && code.substring(i + 1, stop).matches("[hHmMsS]+")) {
                    bare.append('\0');
                }
                i = stop;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean has(String text, String anyOf) {
        return text.chars().anyMatch(c -> anyOf.indexOf(c) >= 0);
    }

    private static int decimals(String bare) {
        int point = bare.indexOf('.');
        return point < 0
                ? 0
                : (int) bare.substring(point).chars().filter(c -> "0#?".indexOf(c) >= 0).count();
    }
}
