package org.learningdistricts.intake.damage;

import org.jspecify.annotations.Nullable;

/**
 * A rule and the place of which it speaks, in whatever form the submission is sent.
 *
 * @param table null if no table is at fault
 * @param line position among all lines of the table, those above its header included, from 0
 * @param column name of the column
 * @param untitled position of a column that has no name
 */
record Spot(
        String rule,
        @Nullable String table,
        @Nullable Integer line,
        @Nullable String column,
        @Nullable Integer untitled) {

    static Spot of(String rule, String table, int line, @Nullable String column) {
        return new Spot(rule, table, line, column, null);
    }

    /** A cell of a column that has no name. */
    static Spot ofUntitled(String rule, String table, int line, int position) {
        return new Spot(rule, table, line, null, position);
    }

    /** A column of a table, in no row. */
    static Spot ofColumn(String rule, String table, String column) {
        return new Spot(rule, table, null, column, null);
    }

    static Spot ofTable(String rule, String table) {
        return new Spot(rule, table, null, null, null);
    }

    static Spot ofSubmission(String rule) {
        return new Spot(rule, null, null, null, null);
    }
}
