package org.learningdistricts.intake.normalise;

/** What a header cell is taken for. */
enum HeaderUse {
    /** A column of the contract, by its name or title. */
    COLUMN,
    /** A column of the contract, by another title. */
    OTHER_TITLE,
    /** A column of the contract that stands further left already. */
    REPEATED,
    /** A column with names, identity numbers or other data of people. */
    PERSONAL,
    /** A column that nobody needs. */
    IGNORED,
    /** A column that the template itself shows beside the table. */
    SHOWN,
    /** No title. */
    UNTITLED,
    /** A title that nothing explains. */
    UNKNOWN
}
