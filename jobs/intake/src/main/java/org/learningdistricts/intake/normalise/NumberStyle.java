package org.learningdistricts.intake.normalise;

/** Which sign parts a number's fraction; the other one, if any, groups its digits by three. */
enum NumberStyle {
    /** {@code 1,234.5} */
    POINT,
    /** {@code 1.234,5} */
    COMMA
}
