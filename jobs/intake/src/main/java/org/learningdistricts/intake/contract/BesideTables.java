package org.learningdistricts.intake.contract;

import org.learningdistricts.reader.table.Labels;

/**
 * What the workbook made from the template shows for the office beside the tables that it sends. It
 * is no deviation, and nothing in it is read.
 *
 * @param guideSheet name of the sheet that says how the workbook is filled in
 * @param earlierColumn how titles of columns begin that show figures of an earlier quarter
 * @param referenceColumn how titles of columns begin that explain a row
 */
public record BesideTables(String guideSheet, String earlierColumn, String referenceColumn) {

    /** Whether a sheet is the one that guides the office. */
    public boolean isGuide(String sheet) {
        return Labels.key(sheet).equals(Labels.key(guideSheet));
    }

    /** Whether a column with this title only shows something. */
    public boolean isShown(String title) {
        String key = Labels.key(title);
        return key.startsWith(Labels.key(earlierColumn))
                || key.startsWith(Labels.key(referenceColumn));
    }
}
