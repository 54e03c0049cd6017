package org.learningdistricts.damage;

import org.jspecify.annotations.Nullable;

/**
 * A rule and the place of which it speaks, in whatever form the submission is sent.
 *
 * @param table null if no table is at fault
 * @param line position among all lines of the table, those above its header included, from 0
 * @param column name of the column
 */
record Spot(String rule, @Nullable String table, @Nullable Integer line, @Nullable String column) {

    static Spot ofTable(String rule, String table) {
        return new Spot(rule, table, null, null);
    }

    static Spot ofSubmission(String rule) {
        return new Spot(rule, null, null, null);
    }
}
