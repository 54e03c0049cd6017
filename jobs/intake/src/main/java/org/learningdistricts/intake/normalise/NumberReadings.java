package org.learningdistricts.intake.normalise;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.ooxml.NumberText;

/**
 * What a text means as a number in each style. Blanks and apostrophes may group in both.
 *
 * @param point the number in point style, null if that cannot read it
 * @param comma the number in comma style, null if that cannot read it
 */
public record NumberReadings(@Nullable BigDecimal point, @Nullable BigDecimal comma) {

    private static final int DIGITS = 18;

    /** Sign, plain or grouped digits, the sign that groups, fraction. */
    private static final String FORM =
            "([-\u2212]?)([0-9]{1,18}|[1-9][0-9]{0,2}(?:([%s '\u2019])[0-9]{3})(?:\\3[0-9]{3})*)"
                    + "(?:%s([0-9]{1,18}))?";

    private static final Pattern POINT = Pattern.compile(FORM.formatted(",", "\\."));
    private static final Pattern COMMA = Pattern.compile(FORM.formatted(".", ","));

    /** The numbers that a text could mean, for the question which is meant; null if it is clear. */
    public static @Nullable String readings(String text) {
        NumberReadings both = of(CleanText.of(text).text().replace("%", "").strip());
        return both.point == null || both.comma == null
                ? null
                : NumberText.of(both.point) + " / " + NumberText.of(both.comma);
    }

    public static NumberReadings of(String text) {
        return new NumberReadings(read(POINT, text), read(COMMA, text));
    }

    private static @Nullable BigDecimal read(Pattern style, String text) {
        Matcher matcher = style.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String whole = matcher.group(2);
        String digits = matcher.group(3) == null ? whole : whole.replace(matcher.group(3), "");
        if (digits.length() > DIGITS) {
            return null;
        }
        String sign = matcher.group(1).isEmpty() ? "" : "-";
        String fraction = matcher.group(4) == null ? "" : "." + matcher.group(4);
        return new BigDecimal(sign + digits + fraction);
    }

    /** The number in a style. */
    @Nullable BigDecimal in(NumberStyle style) {
        return style == NumberStyle.POINT ? point : comma;
    }

    /** Whether both styles can read it, as different numbers. */
    boolean isAmbiguous() {
        return point != null && comma != null && point.compareTo(comma) != 0;
    }

    /** The style that alone can read it, null if there is none or it does not matter. */
    @Nullable NumberStyle onlyStyle() {
        if (point == null) {
            return comma == null ? null : NumberStyle.COMMA;
        }
        return comma == null ? NumberStyle.POINT : null;
    }

    /** The number if the style does not matter or only one style can read it, else null. */
    @Nullable BigDecimal plain() {
        if (isAmbiguous()) {
            return null;
        }
        return point == null ? comma : point;
    }
}
