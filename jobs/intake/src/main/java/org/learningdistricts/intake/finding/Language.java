package org.learningdistricts.intake.finding;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.learningdistricts.intake.reference.Quarter;

/** A language that people are told things in, with its way of writing figures and days. */
public enum Language {
    /** Vietnamese: {@code 1.234,5}, {@code 27/06/2025}, {@code quý I/2025}. */
    VI('.', ',', "dd/MM/yyyy"),
    /** English: {@code 1,234.5}, {@code 27 June 2025}, {@code Q1 2025}. */
    EN(',', '.', "d MMMM yyyy");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int MOST_DECIMALS = 20;

    private final char thousands;
    private final char fraction;
    private final String day;

    Language(char thousands, char fraction, String day) {
        this.thousands = thousands;
        this.fraction = fraction;
        this.day = day;
    }

    /** A whole number. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number, without zeros at the end of its fraction. */
    public String number(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(thousands);
        symbols.setDecimalSeparator(fraction);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** A day. */
    public String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(day, Locale.ENGLISH));
    }

    /** A quarter, as it stands within a sentence. */
    public String quarter(Quarter quarter) {
        return this == VI
                ? "quý " + ROMAN.get(quarter.number() - 1) + "/" + quarter.year()
                : "Q" + quarter.number() + " " + quarter.year();
    }

    /** A plain number as data, ungrouped. */
    public String digits(String number) {
        return number.replace('.', fraction);
    }

    /** What is parted by a slash, one of which is meant. */
    String choice(String text) {
        return text.replace(" / ", this == VI ? " hay " : " or ");
    }

    /** Bounds as {@code ≤ a}, {@code ≥ a} or {@code a … b}. */
    String range(String bounds) {
        if (bounds.startsWith("≤ ")) {
            return (this == VI ? "không sau " : "not after ") + bounds.substring(2);
        }
        if (bounds.startsWith("≥ ")) {
            return (this == VI ? "không trước " : "not before ") + bounds.substring(2);
        }
        String between = bounds.replace(" … ", this == VI ? " đến " : " to ");
        return (this == VI ? "từ " : "from ") + between;
    }
}
