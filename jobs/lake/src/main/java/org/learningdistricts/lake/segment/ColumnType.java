package org.learningdistricts.lake.segment;

/** How a column is stored: the Parquet type, and the Java type that a row must hold for it. */
public enum ColumnType {
    /** UTF-8 text; {@code String}. */
    STRING,
    /** {@code Integer}, or another whole number that fits. */
    INT32,
    /** {@code Long}, or another whole number. */
    INT64,
    /** DECIMAL(38,18); {@code BigDecimal} with at most 18 decimals and 20 digits before them. */
    DECIMAL,
    /** {@code Boolean}. */
    BOOLEAN,
    /** {@code LocalDate}. */
    DATE,
    /** Local Hanoi time in microseconds; {@code LocalDateTime}. */
    TIMESTAMP
}
