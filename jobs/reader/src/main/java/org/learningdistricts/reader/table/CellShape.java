package org.learningdistricts.reader.table;

import java.util.regex.Pattern;

/** What a text looks like, whatever it means: evidence for separators and headers. */
public enum CellShape {
    EMPTY,
    NUMBER,
    DATE,
    OTHER_VALUE,
    TEXT,
    /** Text that a wrong separator might have left: it holds a separator or a quote. */
    ODD;

    private static final int LONGEST_VALUE = 100;
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "[-+(]?\\s?[$€£¥₫]?\\s?(\\d+|\\d{1,3}([., '\\u00a0\\u202f]\\d{3})+)?"
                            + "([.,]\\d+|(?<=\\d)[.,])?([eE][-+]?\\d+)?\\)?\\s?[%$€£¥₫]?");
    private static final Pattern DAYS =
            Pattern.compile(
                    "(\\d{1,4}([-/.])\\d{1,2}\\2\\d{1,4}([T ]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?"
                            + "\\s?([AaPp][Mm]|Z|UTC|GMT|[-+]\\d{2}(:?\\d{2})?)?)?)"
                            + "|(\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s?([AaPp][Mm])?)");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)(https?|ftp)://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+"
                            + "|true|false|yes|no|n/a|na|null|nan|-");
    private static final Pattern ODD_TEXT = Pattern.compile("[;\\t|\"]|,\\S|^'|'$");

    /** The shape of a text that was not enclosed in quotes. */
    public static CellShape of(String text) {
        String cell = text.strip();
        if (cell.isEmpty()) {
            return EMPTY;
        }
        if (cell.length() <= LONGEST_VALUE) {
            if (hasDigit(cell) && NUMBERS.matcher(cell).matches()) {
                return NUMBER;
            }
            if (DAYS.matcher(cell).matches()) {
                return DATE;
            }
            if (OTHERS.matcher(cell).matches()) {
                return OTHER_VALUE;
            }
        }
        return ODD_TEXT.matcher(cell).find() ? ODD : TEXT;
    }

    /** Whether it is a number or a time: what a title hardly is. */
    public boolean isFigure() {
        return this == NUMBER || this == DATE;
    }

    /** Whether it is such a figure, or another value that is no title. */
    public boolean isValue() {
        return isFigure() || this == OTHER_VALUE;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
