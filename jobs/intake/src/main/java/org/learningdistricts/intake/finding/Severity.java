package org.learningdistricts.intake.finding;

import java.util.Locale;

/** How grave a finding is. An error refuses the submission. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word used in files and views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity that a word of the catalogue means. */
    public static Severity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
