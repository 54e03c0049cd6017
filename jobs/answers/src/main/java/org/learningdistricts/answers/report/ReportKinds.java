package org.learningdistricts.answers.report;

/** Which forms of an answer are written. */
public enum ReportKinds {
    /** All that an office gets: page, workbook, list and JSON. */
    ALL,
    /** {@code report.json} alone, from which the others can be made later. */
    JSON
}
