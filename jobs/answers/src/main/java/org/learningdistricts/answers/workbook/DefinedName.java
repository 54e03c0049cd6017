package org.learningdistricts.answers.workbook;

/**
 * A name for cells of a workbook.
 *
 * @param sheet position of the only sheet that knows it, -1 if all do
 * @param cells such as {@code 'Sheet 1'!$A$1:$A$9}
 */
public record DefinedName(String name, int sheet, String cells) {

    /** Rows that are repeated on each printed page of a sheet. */
    public static DefinedName printTitles(int sheet, String sheetName, int first, int last) {
        String rows = inFormula(sheetName) + "!$" + first + ":$" + last;
        return new DefinedName("_xlnm.Print_Titles", sheet, rows);
    }

    /** The name of a sheet as it stands in formulas. */
    public static String inFormula(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /**
     * What says it.
     *
     * @param prefix of elements
     */
    public String markup(String prefix) {
        return "<#definedName name=\"%s\"%s>%s</#definedName>"
                .replace("#", prefix)
                .formatted(
                        name,
                        sheet < 0 ? "" : " localSheetId=\"" + sheet + "\"",
                        XmlText.escape(cells));
    }
}
