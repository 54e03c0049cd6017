package org.learningdistricts.lake;

/** A column of a segment; a required one holds a value in every row. */
public record Column(String name, ColumnType type, boolean required) {

    static Column required(String name, ColumnType type) {
        return new Column(name, type, true);
    }

    static Column optional(String name, ColumnType type) {
        return new Column(name, type, false);
    }
}
