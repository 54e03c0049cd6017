package org.learningdistricts.intake.contract;

import java.util.Locale;

/** The Table Schema types that the contract uses; the names are those of the JSON files. */
public enum FieldType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    YEAR,
    DATETIME;

    static FieldType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The name in the contract's files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a control total can be taken over a column of this type. */
    public boolean isSummable() {
        return this == INTEGER || this == NUMBER;
    }
}
