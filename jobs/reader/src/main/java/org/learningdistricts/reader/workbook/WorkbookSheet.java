package org.learningdistricts.reader.workbook;

/**
 * A sheet of a workbook.
 *
 * @param name name as it stands on its tab
 * @param visible whether a person sees the tab
 * @param part name of the part that holds its rows
 */
public record WorkbookSheet(String name, boolean visible, String part) {}
