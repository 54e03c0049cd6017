package org.learningdistricts.app.preview.ugly;

import java.util.ArrayList;
import java.util.List;

/** Tables in which one row is not like the others. */
final class UglyRows {

    private static final List<List<String>> TABLE = ShopTable.of(2018, 20);
    private static final int WIDTH = ShopTable.HEADER.size();
    private static final int ROW = 7;

    private UglyRows() {}

    static List<UglyFile> all() {
        List<UglyFile> files = new ArrayList<>();
        for (int column = 0; column < WIDTH; column++) {
            files.add(extraSeparator(ROW, column));
            files.add(extraQuote(ROW, column));
        }
        for (int column = 1; column < ShopTable.HEADER.indexOf("ProductType"); column++) {
            files.add(missingSeparator(ROW, column));
        }
        files.add(extraSeparator(TABLE.size() - 1, WIDTH - 1));
        files.add(missingSeparator(TABLE.size() - 1, 2));
        files.add(extraQuote(1, 3));
        files.add(extraQuote(TABLE.size() - 1, 0));
        files.add(extraQuote(0, 1));
        files.add(extraSeparator(0, 3));
        files.add(missingSeparator(0, 4));
        files.add(otherSeparator());
        files.add(cutRow(3));
        files.add(cutRow(WIDTH - 1));
        return files;
    }

    /** An empty cell before a column. */
    private static UglyFile extraSeparator(int row, int column) {
        List<String> cells = new ArrayList<>(TABLE.get(row));
        cells.add(column, "");
        return file("extra_separator", row, column, CsvStyle.PLAIN.line(cells), cells);
    }

    /** Two cells that run into one another. */
    private static UglyFile missingSeparator(int row, int column) {
        List<String> cells = new ArrayList<>(TABLE.get(row));
        cells.set(column - 1, cells.get(column - 1) + cells.remove(column));
        return file("missing_separator", row, column, CsvStyle.PLAIN.line(cells), cells);
    }

    /** A quote at the start of a cell that is no part of its writing. */
    private static UglyFile extraQuote(int row, int column) {
        List<String> cells = new ArrayList<>(TABLE.get(row));
        List<String> written = new ArrayList<>();
        for (int i = 0; i < WIDTH; i++) {
            String cell = CsvStyle.PLAIN.cell(cells.get(i));
            boolean quoted = cell.startsWith("\"");
            written.add(i != column ? cell : quoted ? "\"" + cell : "\"" + cells.get(i));
        }
        cells.set(column, "\"" + cells.get(column));
        return file("extra_quote", row, column, String.join(",", written) + "\r\n", cells);
    }

    private static UglyFile otherSeparator() {
        List<String> cells = List.of("13/01/2018;10:00;2;ZZ-1;$1.00;Hat;Warm;none;");
        return file("other_separator", ROW, 0, cells.get(0) + "\r\n", cells);
    }

    private static UglyFile cutRow(int width) {
        List<String> cells = TABLE.get(ROW).subList(0, width);
        return file("short", ROW, width, CsvStyle.PLAIN.line(cells), cells);
    }

    /** What is missing at the end of a row is empty; the first row says how wide a table is. */
    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static UglyFile file(
            String kind, int row, int column, String line, List<String> expected) {
        List<List<String>> table = new ArrayList<>(TABLE);
        table.set(row, expected);
        int width = table.get(0).size();
        table.replaceAll(cells -> padded(cells, width));
        String text =
                CsvStyle.PLAIN.text(TABLE.subList(0, row))
                        + line
                        + CsvStyle.PLAIN.text(TABLE.subList(row + 1, TABLE.size()));
        return UglyFile.read("row_" + kind + "_row" + row + "_col" + column, text, table);
    }
}
