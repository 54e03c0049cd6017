package org.learningdistricts.intake.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar quarter, written {@code 2025-Q2}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int MONTHS = 3;

    /** The quarter that a text names, or none. */
    public static Optional<Quarter> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new Quarter(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /**
     * The quarter that a text names.
     *
     * @throws IllegalArgumentException if it names none
     */
    public static Quarter parse(String text) {
        return of(text).orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "expected a quarter like 2025-Q2 but found " + text));
    }

    /** The first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    }

    /** The last day, on which units and titles are judged. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
