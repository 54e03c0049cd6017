package org.learningdistricts.answers.template;

/** A cell: what stands in it, and how it looks. */
record SheetCell(CellContent content, CellLook look) {

    /** A cell with a text. */
    static SheetCell text(String text, CellLook look) {
        return new SheetCell(new CellContent.Text(text), look);
    }

    /** A cell with nothing in it. */
    static SheetCell blank(CellLook look) {
        return new SheetCell(new CellContent.Blank(), look);
    }

    /** A count that a formula gives, before anything is filled in {@code stored}. */
    static SheetCell counted(String formula, long stored) {
        return new SheetCell(
                new CellContent.Formula(formula, new CellContent.Figure(stored)),
                CellLook.GIVEN_COUNT);
    }
}
