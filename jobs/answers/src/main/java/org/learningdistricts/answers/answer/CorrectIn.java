package org.learningdistricts.answers.answer;

/** Where an office best corrects what an answer finds. */
public enum CorrectIn {
    /** The files that it sent. */
    OWN_FILES,
    /** The workbook with the marked cells, which comes with the answer. */
    WORKBOOK_BESIDE,
    /** The workbook with the marked cells, in which this is said. */
    THIS_WORKBOOK
}
