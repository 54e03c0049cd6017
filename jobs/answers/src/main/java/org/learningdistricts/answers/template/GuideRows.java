package org.learningdistricts.answers.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.answers.workbook.DefinedName;

/** The rows of the first sheet, with the cells that are one and those that link to a sheet. */
final class GuideRows {

    static final double SMALL_LINE = 12.5;

    private static final double LINE = 15;
    private static final int LETTERS_IN_A_LINE = 112;
    private static final int SMALL_LETTERS_IN_A_LINE = 140;

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    /** All rows so far. */
    List<SheetRow> rows() {
        return List.copyOf(rows);
    }

    /** How many rows there are. */
    int count() {
        return rows.size();
    }

    /** Ranges of cells that are one. */
    List<String> merged() {
        return List.copyOf(merged);
    }

    /** Places by the cell that links to them. */
    Map<String, String> links() {
        return links;
    }

    /** Half an empty row. */
    void gap() {
        rows.add(new SheetRow(LINE / 2, List.of()));
    }

    /** The title of a part. */
    void section(String title) {
        wide(LINE + 4, CellLook.SECTION, title);
    }

    /** A text across the sheet. */
    void wide(double height, CellLook look, String text) {
        rows.add(new SheetRow(height, List.of(SheetCell.text(text, look))));
        merged.add("A%1$d:F%1$d".formatted(rows.size()));
    }

    /** A label and what it says. */
    void fact(String label, String value) {
        rows.add(
                new SheetRow(
                        LINE + 2,
                        List.of(
                                SheetCell.blank(CellLook.PLAIN),
                                SheetCell.text(label, CellLook.TEXT),
                                SheetCell.text(value, CellLook.STRONG))));
        merged.add("C%1$d:F%1$d".formatted(rows.size()));
    }

    /** A numbered step, with its English below. */
    void step(String vi, String en) {
        long number = rows.stream().filter(row -> isNumbered(row)).count() + 1;
        indented(
                LINE * lines(vi, LETTERS_IN_A_LINE) + 2,
                SheetCell.text(number + ".", CellLook.STRONG),
                SheetCell.text(vi, CellLook.TEXT));
        indented(
                SMALL_LINE * lines(en, SMALL_LETTERS_IN_A_LINE) + 2,
                SheetCell.blank(CellLook.PLAIN),
                SheetCell.text(en, CellLook.ENGLISH));
    }

    private static boolean isNumbered(SheetRow row) {
        return !row.cells().isEmpty()
                && row.cells().get(0).content() instanceof CellContent.Text text
                && text.text().endsWith(".");
    }

    private static double lines(String text, int letters) {
        return Math.ceil((double) text.length() / letters);
    }

    private void indented(double height, SheetCell first, SheetCell second) {
        rows.add(new SheetRow(height, List.of(first, second)));
        merged.add("B%1$d:F%1$d".formatted(rows.size()));
    }

    /** A colour and its meaning. */
    void colour(CellLook look, String meaning) {
        rows.add(
                new SheetRow(
                        LINE + 2,
                        List.of(
                                SheetCell.blank(CellLook.PLAIN),
                                SheetCell.blank(look),
                                SheetCell.text(meaning, CellLook.TEXT))));
        merged.add("C%1$d:F%1$d".formatted(rows.size()));
    }

    /** Texts side by side. */
    void line(CellLook look, String... texts) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.blank(CellLook.PLAIN));
        for (String text : texts) {
            cells.add(SheetCell.text(text, look));
        }
        rows.add(new SheetRow(look == CellLook.HEADER ? 2 * LINE : LINE + 2, cells));
    }

    /** A link to a sheet with words beside it. */
    void link(String sheet, String words) {
        SheetCell blank = SheetCell.blank(CellLook.GIVEN);
        link(sheet, List.of(SheetCell.text(words, CellLook.GIVEN), blank, blank, blank));
    }

    /** A link to a sheet with cells beside it. */
    void link(String sheet, List<SheetCell> more) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.blank(CellLook.PLAIN));
        cells.add(SheetCell.text(sheet, CellLook.LINK));
        cells.addAll(more);
        rows.add(new SheetRow(LINE + 2, cells));
        links.put("B" + rows.size(), DefinedName.inFormula(sheet) + "!A1");
    }
}
