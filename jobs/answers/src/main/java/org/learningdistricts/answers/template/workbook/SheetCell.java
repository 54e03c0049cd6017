package org.learningdistricts.answers.template.workbook;

/** A cell: what stands in it, and how it looks. */
public record SheetCell(CellContent content, CellLook look) {

    /** A cell with a text. */
    public static SheetCell text(String text, CellLook look) {
        return new SheetCell(new CellContent.Text(text), look);
    }

    /** A cell with nothing in it. */
    public static SheetCell blank(CellLook look) {
        return new SheetCell(new CellContent.Blank(), look);
    }
}
