package org.learningdistricts.reader.workbook;

import java.util.List;
import org.learningdistricts.reader.table.MergedRange;

/**
 * What must be known of a sheet before its rows are read, though some of it stands behind them.
 *
 * @param merged cells that are merged
 * @param hiddenRows hidden rows that hold something
 * @param hiddenColumns hidden columns of the table
 * @param hidesWatched whether a header or footer of its pages, or a list of allowed values, holds a
 *     watched text
 */
record SheetSurvey(
        List<MergedRange> merged, Ranges hiddenRows, Ranges hiddenColumns, boolean hidesWatched) {}
