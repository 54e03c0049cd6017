package org.learningdistricts.report.workbook;

import java.io.IOException;

/** Stops the marking of a workbook where a part is not as it should be. */
final class UnexpectedMarkup extends IOException {

    private static final long serialVersionUID = 1L;

    UnexpectedMarkup(String part, String fault) {
        super(part + ": " + fault);
    }
}
