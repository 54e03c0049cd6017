package org.learningdistricts.intake.check.plain;

import org.jspecify.annotations.Nullable;

/** Takes the values of rows, one after the other, column by column. */
public interface ValueSink {

    /** A column without a value. */
    void nothing(int column);

    /** A whole number. */
    void count(int column, long value);

    /** A text in UTF-8, whose bytes change after the call. */
    void text(int column, byte[] bytes, int from, int length);

    /** A value of whatever type the column has, null if it has none. */
    void value(int column, @Nullable Object value);
}
