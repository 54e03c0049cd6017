package org.learningdistricts.report.annotated;

/**
 * A copy of a submission's tables in a plain workbook.
 *
 * @param layout where cells stand in it
 */
record TableCopy(Extent extent, Layout layout) {}
