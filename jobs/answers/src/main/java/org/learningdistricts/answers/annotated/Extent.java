package org.learningdistricts.answers.annotated;

/** How much of a submission a marked workbook holds. */
enum Extent {
    /** All of it: it can be corrected and sent back. */
    WHOLE,
    /** Something of it cannot be read, or does not fit into a workbook. */
    INCOMPLETE,
    /** Only rows with findings, as there are too many rows or findings. */
    FAULTY_ROWS
}
