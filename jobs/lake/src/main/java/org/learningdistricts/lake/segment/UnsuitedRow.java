package org.learningdistricts.lake.segment;

/** A row that a table cannot take: a value too many, too few, or missing. */
final class UnsuitedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsuitedRow(String message) {
        super(message);
    }
}
