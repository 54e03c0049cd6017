package org.learningdistricts.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as a workbook stores them, written plainly. */
final class NumberText {

    /**
     * Excel works with binary doubles, shows and keeps 15 digits of them, but stores 17: the 69.3
     * that a person typed is stored as 69.299999999999997. What is beyond is noise of the binary
     * form. Whole numbers are taken as they stand.
     */
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** Digits of the largest double; a longer number is none of a workbook. */
    private static final int LONGEST = 400;

    private static final int PLAIN = 15;

    private NumberText() {}

    /** Reads a number; null if it is none. */
    static @Nullable BigDecimal parse(String raw) {
        if (raw.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            if (Math.abs((long) number.precision() - number.scale()) > LONGEST) {
                return null;
            }
            boolean noisy = number.scale() > 0 && number.precision() > AS_SHOWN.getPrecision();
            return noisy ? number.round(AS_SHOWN) : number;
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    /** Writes a number exactly, without exponent and needless zeros. */
    static String of(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whether a number is written plainly already, as most counts are. */
    static boolean isPlain(String raw) {
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
