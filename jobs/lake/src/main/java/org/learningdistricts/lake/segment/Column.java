package org.learningdistricts.lake.segment;

/**
 * A column of a segment.
 *
 * @param required whether it holds a value in every row
 * @param repeats whether few values come again and again, so that a dictionary of them pays
 */
public record Column(String name, ColumnType type, boolean required, boolean repeats) {

    public static Column required(String name, ColumnType type) {
        return new Column(name, type, true, true);
    }

    public static Column optional(String name, ColumnType type) {
        return new Column(name, type, false, true);
    }
}
