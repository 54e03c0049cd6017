package org.learningdistricts.answers.marker;

/** A workbook that cannot be marked without the risk of spoiling it. */
public final class CannotBeMarked extends Exception {

    private static final long serialVersionUID = 1L;

    CannotBeMarked(String reason) {
        super(reason);
    }

    CannotBeMarked(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
