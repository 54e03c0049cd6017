package org.learningdistricts.samples;

/** The figure of a commune that is put on its threshold, one below or one above. */
enum Edge {
    CITIZENS,
    TECHNICAL,
    UNIVERSITY,
    PRESCHOOL,
    PRESCHOOL_COMPLETED,
    GRADE_1,
    PRIMARY,
    LOWER_SECONDARY,
    LITERACY,
    PRIMARY_AT_14,
    NONE
}
