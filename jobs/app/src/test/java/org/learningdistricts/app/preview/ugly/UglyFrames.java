package org.learningdistricts.app.preview.ugly;

import java.util.ArrayList;
import java.util.List;

/** Tables with something above, below, between or beside them. */
final class UglyFrames {

    private static final List<List<String>> TABLE = ShopTable.of(11, 20);
    private static final String TEXT = CsvStyle.PLAIN.text(TABLE);
    private static final List<List<String>> ROWS = TABLE.subList(1, TABLE.size());

    private UglyFrames() {}

    static List<UglyFile> all() {
        List<UglyFile> files = new ArrayList<>();
        for (int lines = 1; lines <= 5; lines++) {
            String preamble = "PREAMBLE OF THE FILE\r\n".repeat(lines);
            files.add(file("preamble_" + lines, preamble + TEXT, TABLE));
        }
        files.add(file("preamble_separated", "PREAMBLE,,,,,,,,\r\n" + TEXT, TABLE));
        files.add(
                file("preamble_separated_blank", "PREAMBLE,,,,,,,,\r\n,,,,,,,,\r\n" + TEXT, TABLE));
        files.add(file("preamble_blank_line", "Sales of the year\r\n\r\n" + TEXT, TABLE));
        files.add(file("preamble_with_comma", "Sales, first half\r\nShop: 4\r\n" + TEXT, TABLE));
        files.add(file("preamble_key_value", "Shop,4\r\nYear,2018\r\n\r\n" + TEXT, TABLE));
        files.add(file("blank_lines_before", "\r\n\r\n" + TEXT, TABLE));
        files.add(file("blank_lines_after", TEXT + "\r\n\r\n", TABLE));
        files.add(file("blank_lines_between", TEXT.replace("\r\n", "\r\n\r\n"), TABLE));
        files.add(file("blank_separated_lines", blankSeparated(), TABLE));
        files.add(file("no_trailing_newline", TEXT.substring(0, TEXT.length() - 2), TABLE));
        files.add(file("double_trailing_newline", TEXT + "\r\n", TABLE));
        files.add(file("no_header", CsvStyle.PLAIN.text(ROWS), ROWS));
        files.add(file("no_header_semicolon", CsvStyle.PLAIN.separatedBy(";").text(ROWS), ROWS));
        files.add(file("header_only", CsvStyle.PLAIN.line(TABLE.get(0)), TABLE.subList(0, 1)));
        files.add(file("one_row", CsvStyle.PLAIN.text(TABLE.subList(0, 2)), TABLE.subList(0, 2)));
        files.add(headerInRows(2));
        files.add(headerInRows(3));
        files.add(file("header_repeated_below", repeatedBelow(), repeatedBelowTable()));
        files.add(file("trailing_separators", TEXT.replace("\r\n", ",\r\n"), TABLE));
        files.add(file("trailing_separators_3", TEXT.replace("\r\n", ",,,\r\n"), TABLE));
        for (int width : new int[] {8, 10}) {
            files.add(secondTable(width, ""));
            files.add(secondTable(width, "\r\n"));
        }
        files.add(footnote("footnote", "FOOTNOTE"));
        files.add(footnote("footnote_separated", "FOOTNOTE,,,,,,,,"));
        files.add(total());
        files.add(footnote("footnote_source", "Source: the shop's own books"));
        files.add(
                file(
                        "title_with_more_commas",
                        "A, b, c, d, e, f, g, h, i, j, k\r\n" + TEXT,
                        TABLE));
        files.add(
                file(
                        "title_with_fewer_commas",
                        "Sales of, the, year, 2018 b, c\r\n" + TEXT,
                        TABLE));
        files.addAll(small());
        files.addAll(groups());
        return files;
    }

    /** Few rows, in which a separator or a second row of titles is easily seen where none is. */
    private static List<UglyFile> small() {
        return List.of(
                small("list", "Y\nY\nN\nNull\n", "Y", "Y", "N", "Null"),
                small("row_twice", "bar,baz\nbar,baz\n", "bar,baz", "bar,baz"),
                small(
                        "codes_and_counts",
                        "xa,so\n00001,120\n00004,98\n00006\n",
                        "xa,so",
                        "00001,120",
                        "00004,98",
                        "00006,"),
                small(
                        "timestamps",
                        "at\n2020-12-30 01:25:58.7+01\n2020-12-30 02:25:58+01\n",
                        "at",
                        "2020-12-30 01:25:58.7+01",
                        "2020-12-30 02:25:58+01"),
                small(
                        "times_of_day",
                        "at\n01:25:58\n02:25:59\n03:26:00\n",
                        "at",
                        "01:25:58",
                        "02:25:59",
                        "03:26:00"),
                small(
                        "addresses",
                        "mac\n00:1B:44:11\n00:1B:44:12\n00:1B:44:13\n",
                        "mac",
                        "00:1B:44:11",
                        "00:1B:44:12",
                        "00:1B:44:13"),
                UglyFile.refused(
                        "file_small_semicolon_or_comma",
                        "ten;ho\nAn,Binh;Ng,Le\nCa,Du;Tr,Ph\nEm,Fa;Vu,Do\n",
                        "ambiguous-separator"));
    }

    private static UglyFile small(String name, String text, String... rows) {
        List<List<String>> table = new ArrayList<>();
        for (String row : rows) {
            table.add(List.of(row.split(",", -1)));
        }
        return file("small_" + name, text, table);
    }

    /** Titles of groups in rows above those of columns. */
    private static List<UglyFile> groups() {
        List<List<String>> three =
                List.of(
                        List.of("Unit", "Staff AO Head", "Staff AO FTE", "Staff EO Head", "Other"),
                        List.of("DfT", "164", "147.9", "277", "5"),
                        List.of("VLA", "4250", "3644.8", "805", "6"));
        List<List<String>> four =
                List.of(
                        List.of("TT", "A B C D", "A B C E", "A B F", "A G"),
                        List.of("1", "2", "3", "4", "5"),
                        List.of("2", "3", "4", "5", "6"));
        List<List<String>> two =
                List.of(List.of("Unit", "Staff Head", "Staff FTE"), List.of("DfT", "164", "147.9"));
        return List.of(
                file("header_groups_2", "Unit,Staff,\n,Head,FTE\nDfT,164,147.9\n", two),
                file(
                        "header_groups_3",
                        """
                        Unit,Staff,,,Other
                        ,AO,,EO,
                        ,Head,FTE,Head,
                        DfT,164,147.9,277,5
                        VLA,4250,3644.8,805,6
                        """,
                        three),
                file(
                        "header_groups_4",
                        "TT,A,,,\n,B,,,G\n,C,,F,\n,D,E,,\n1,2,3,4,5\n2,3,4,5,6\n",
                        four));
    }

    private static UglyFile file(String name, String text, List<List<String>> table) {
        return UglyFile.read("file_" + name, text, table);
    }

    private static String blankSeparated() {
        return CsvStyle.PLAIN.text(TABLE.subList(0, 5))
                + ",,,,,,,,\r\n"
                + CsvStyle.PLAIN.text(TABLE.subList(5, TABLE.size()));
    }

    /** Titles that stand in several rows are read as one. */
    private static UglyFile headerInRows(int rows) {
        List<List<String>> table = new ArrayList<>(TABLE);
        table.set(0, ShopTable.HEADER.stream().map(t -> (t + " ").repeat(rows).strip()).toList());
        String text = CsvStyle.PLAIN.line(TABLE.get(0)).repeat(rows - 1) + TEXT;
        return file("header_rows_" + rows, text, table);
    }

    /** Where nothing is known of a table, a header further down is a row like others. */
    private static List<List<String>> repeatedBelowTable() {
        List<List<String>> table = new ArrayList<>(TABLE);
        table.add(9, TABLE.get(0));
        return table;
    }

    private static String repeatedBelow() {
        return CsvStyle.PLAIN.text(TABLE.subList(0, 9))
                + CsvStyle.PLAIN.line(TABLE.get(0))
                + CsvStyle.PLAIN.text(TABLE.subList(9, TABLE.size()));
    }

    /** A table of another width directly below: one is not told from the other, rows are kept. */
    private static UglyFile secondTable(int width, String between) {
        List<List<String>> second = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            List<String> cells = new ArrayList<>(TABLE.get(row));
            while (cells.size() > width) {
                cells.remove(cells.size() - 1);
            }
            while (cells.size() < width) {
                cells.add(row == 0 ? "Shop" : "4");
            }
            second.add(cells);
        }
        List<List<String>> all = new ArrayList<>(TABLE);
        for (List<String> row : second) {
            all.add(padded(row));
        }
        String name = "second_table_" + width + (between.isEmpty() ? "" : "_after_blank_line");
        return file(name, TEXT + between + CsvStyle.PLAIN.text(second), all);
    }

    /** Which row is a total is not known without a contract. */
    private static UglyFile total() {
        List<String> cells = List.of("Total", "", "304", "", "$988.12", "", "", "", "");
        List<List<String>> all = new ArrayList<>(TABLE);
        all.add(cells);
        return file("total", TEXT + CsvStyle.PLAIN.line(cells), all);
    }

    private static UglyFile footnote(String name, String note) {
        List<List<String>> all = new ArrayList<>(TABLE);
        all.add(padded(List.of(note.replace(",", ""))));
        return file(name, TEXT + note + "\r\n", all);
    }

    private static List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < ShopTable.HEADER.size()) {
            padded.add("");
        }
        return padded;
    }
}
