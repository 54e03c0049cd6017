package org.learningdistricts.reader.ooxml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as a workbook stores them, written plainly. */
public final class NumberText {

    /**
     * Excel works with binary doubles and stores 17 digits of them: the 69.3 that a person typed is
     * stored as 69.299999999999997. The shortest text of the same double is exact, and is what was
     * typed. Whole numbers are taken as they stand.
     */
    private static final int ENOUGH_DIGITS = 17;

    private static final int SAFE_DIGITS = 15;

    /** Digits of the largest double; a longer number is none of a workbook. */
    private static final int LONGEST = 400;

    /** Beyond that a spreadsheet keeps not all digits. */
    private static final int PLAIN = 15;

    private NumberText() {}

    /** Reads a number; null if it is none. */
    public static @Nullable BigDecimal parse(String raw) {
        if (raw.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            if (Math.abs((long) number.precision() - number.scale()) > LONGEST) {
                return null;
            }
            boolean isLong = number.scale() > 0 && number.precision() > SAFE_DIGITS;
            return isLong ? shortest(number.doubleValue()) : number;
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    private static BigDecimal shortest(double stored) {
        BigDecimal exact = new BigDecimal(stored);
        int digits = SAFE_DIGITS;
        BigDecimal shorter = rounded(exact, digits);
        while (digits < ENOUGH_DIGITS && shorter.doubleValue() != stored) {
            digits++;
            shorter = rounded(exact, digits);
        }
        return shorter;
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /** Writes a number exactly, without exponent and needless zeros. */
    public static String of(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whether a number is written plainly already, as most counts are. */
    public static boolean isPlain(String raw) {
        if (raw.isEmpty() || raw.length() > PLAIN || (raw.charAt(0) == '0' && raw.length() > 1)) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
