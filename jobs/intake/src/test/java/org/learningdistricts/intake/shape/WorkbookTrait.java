package org.learningdistricts.intake.shape;

/** What a workbook may be like. */
public enum WorkbookTrait {
    /** Numbers, days and flags are what they are; else all cells are text. */
    TYPED,
    /** So are numbers and days that do not fit their column, formulas and errors. */
    ANY_TYPES,
    /** Codes and indicators are numbers too. */
    CODES_AS_NUMBERS,
    DAYS_AS_NUMBERS,
    FROM_1904,
    FORMULAS,
    ACCOUNTING,
    AT_C5,
    VIETNAMESE_NAMES,
    NAMES_WITHOUT_ACCENTS,
    HIDDEN_SHEET,
    HIDDEN_ROW,
    HIDDEN_COLUMN,
    NOTES,
    MERGED_TITLE,
    MERGED_HEADER
}
