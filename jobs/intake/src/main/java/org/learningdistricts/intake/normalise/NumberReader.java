package org.learningdistricts.intake.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one column, by the column's evidence and, for counts, by their type. */
final class NumberReader {

    private static final int DIGITS = 18;
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private final NumberEvidence evidence;

    NumberReader(NumberEvidence evidence) {
        this.evidence = evidence;
    }

    /** A number that may have a fraction. */
    NumberReading decimal(String text) {
        NumberReadings number = NumberReadings.of(text);
        evidence.addForm(number.onlyStyle());
        if (!number.isAmbiguous()) {
            return NumberReading.of(number.plain());
        }
        evidence.need();
        NumberStyle style = evidence.style();
        return style == null ? NumberReading.AMBIGUOUS : NumberReading.of(number.in(style));
    }

    /** A number that has no fraction, or one of zeros only. */
    NumberReading whole(String text) {
        NumberReadings number = NumberReadings.of(text);
        evidence.addForm(number.onlyStyle());
        if (!number.isAmbiguous()) {
            noteFraction(number);
            return NumberReading.of(whole(number.plain()));
        }
        BigDecimal point = whole(number.point());
        BigDecimal comma = whole(number.comma());
        if (point != null && comma != null) {
            return thousands(number, point.abs().compareTo(comma.abs()) > 0);
        }
        if (point != null || comma != null) {
            evidence.addType(point == null ? NumberStyle.COMMA : NumberStyle.POINT);
        }
        return NumberReading.of(point == null ? comma : point);
    }

    private void noteFraction(NumberReadings number) {
        NumberStyle style = number.onlyStyle();
        BigDecimal value = style == null ? null : number.in(style);
        if (style != null && value != null && value.scale() > 0) {
            evidence.addFraction(style);
        }
    }

    /**
     * {@code 5.000} is five thousand, unless another cell of the column shows that its point parts
     * fractions.
     *
     * @param groupsInPoint whether it is the point style in which the sign groups
     */
    private NumberReading thousands(NumberReadings number, boolean groupsInPoint) {
        evidence.need();
        NumberStyle grouping = groupsInPoint ? NumberStyle.POINT : NumberStyle.COMMA;
        NumberStyle other = groupsInPoint ? NumberStyle.COMMA : NumberStyle.POINT;
        NumberStyle style = evidence.style();
        if (style != null) {
            return NumberReading.of(number.in(style));
        }
        return evidence.isMixed() || evidence.hasType(other) || evidence.hasFraction(other)
                ? NumberReading.AMBIGUOUS
                : NumberReading.of(number.in(grouping));
    }

    /**
     * A number that a workbook holds, in point style, maybe with an exponent. A fraction has the 15
     * digits that a spreadsheet shows: what is beyond is noise of its sums.
     */
    static @Nullable BigDecimal exact(String text) {
        try {
            BigDecimal stored = new BigDecimal(text);
            boolean isNoisy = stored.scale() > 0 && stored.precision() > AS_SHOWN.getPrecision();
            BigDecimal value = isNoisy ? stored.round(AS_SHOWN) : stored;
            boolean isLarge = (long) value.precision() - value.scale() > DIGITS;
            return isLarge || value.stripTrailingZeros().scale() > CellParser.SCALE ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The number, null if it has a fraction. */
    static @Nullable BigDecimal whole(@Nullable BigDecimal value) {
        return value == null || value.stripTrailingZeros().scale() > 0 ? null : value;
    }
}
