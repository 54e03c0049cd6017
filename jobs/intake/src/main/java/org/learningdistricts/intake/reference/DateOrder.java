package org.learningdistricts.intake.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which order day and month stand in a date whose year comes last. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Both could be meant. */
    EITHER;

    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?![0-9]).*");
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    /** The order in a text, null if it is no such date, or both orders give the same day. */
    public static @Nullable DateOrder of(String text) {
        Matcher matcher = YEAR_LAST.matcher(text);
        return matcher.matches()
                ? of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)))
                : null;
    }

    private static @Nullable DateOrder of(int first, int second) {
        boolean canBeDayFirst = first <= LAST_DAY && second <= LAST_MONTH;
        boolean canBeMonthFirst = first <= LAST_MONTH && second <= LAST_DAY;
        if (first == second || (!canBeDayFirst && !canBeMonthFirst)) {
            return null;
        }
        if (canBeDayFirst && canBeMonthFirst) {
            return EITHER;
        }
        return canBeDayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
