package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Between which days the dates of a column lie, or between which years its years do. A bound that
 * is null does not bind.
 *
 * @param first the first day
 * @param yearsBefore how many years before the quarter's the first year lies
 * @param yearsAfter how many years after the quarter's the last year lies
 * @param endsWithQuarter whether the last day is that of the quarter
 */
public record DateRange(
        @Nullable LocalDate first,
        @Nullable Integer yearsBefore,
        @Nullable Integer yearsAfter,
        boolean endsWithQuarter) {

    /** All days. */
    public static final DateRange ANY = new DateRange(null, null, null, false);

    /** The first day in a quarter's submissions, null if there is none. */
    public @Nullable LocalDate first(LocalDate quarterEnd) {
        return yearsBefore == null ? first : LocalDate.of(quarterEnd.getYear() - yearsBefore, 1, 1);
    }

    /** The last day in a quarter's submissions, null if there is none. */
    public @Nullable LocalDate last(LocalDate quarterEnd) {
        if (endsWithQuarter) {
            return quarterEnd;
        }
        return yearsAfter == null ? null : LocalDate.of(quarterEnd.getYear() + yearsAfter, 12, 31);
    }

    /** Whether a day, or a year as {@code Integer}, lies in it; another value always does. */
    public boolean holds(@Nullable Object value, LocalDate quarterEnd) {
        LocalDate from = first(quarterEnd);
        LocalDate to = last(quarterEnd);
        if (value instanceof LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
        return !(value instanceof Integer year)
                || ((from == null || year >= from.getYear())
                        && (to == null || year <= to.getYear()));
    }

    /** Its bounds, as days or as years. */
    public String shown(FieldType type, LocalDate quarterEnd) {
        String from = text(type, first(quarterEnd));
        String to = text(type, last(quarterEnd));
        if (from.isEmpty()) {
            return "≤ " + to;
        }
        return to.isEmpty() ? "≥ " + from : from + " … " + to;
    }

    private static String text(FieldType type, @Nullable LocalDate bound) {
        if (bound == null) {
            return "";
        }
        return type == FieldType.YEAR ? String.valueOf(bound.getYear()) : bound.toString();
    }
}
