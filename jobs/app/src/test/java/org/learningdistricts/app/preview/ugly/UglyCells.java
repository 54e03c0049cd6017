package org.learningdistricts.app.preview.ugly;

import java.util.ArrayList;
import java.util.List;

/** Tables whose cells hold what trips a reader. */
final class UglyCells {

    private UglyCells() {}

    static List<UglyFile> all() {
        List<UglyFile> files = new ArrayList<>();
        files.add(cells("line_break_lf", "two\nlines", "one"));
        files.add(cells("line_break_crlf", "two\r\nlines", "one"));
        files.add(cells("blank_line_inside", "a\n\nb", "c"));
        files.add(cells("quotes", "ha \"ha\" ha", "\"\""));
        files.add(cells("quotes_and_line_breaks", "ha\n\"ha\"\nha", "x"));
        files.add(cells("json", "{\"type\": \"Point\", \"at\": [102.0, 0.5]}", "{}"));
        files.add(cells("url", "https://example.com/?a=1,2&b=3;4|5", "http://x.vn"));
        files.add(cells("moment", "2025-03-18T09:30:00+07:00", "18/03/2025 09:30"));
        files.add(cells("currency", "$1,234.50", "1.234,50 ₫"));
        files.add(cells("formula", "=1+1", "@SUM(A1)"));
        files.add(cells("leading_zeros", "00097", "007"));
        files.add(cells("blanks_kept", "  a  ", "\u00a0b\u00a0"));
        files.add(cells("tab_inside", "a\tb", "c\td"));
        files.add(cells("other_separators_inside", "a;b|c", "d;e|f"));
        files.add(cells("emoji", "🎓 học", "Đống Đa"));
        files.add(decomposed());
        files.add(cells("long", "x".repeat(100_000), "y"));
        files.add(cells("byte_order_mark_inside", "a\ufeffb", "c"));
        files.add(UglyFile.refused("cell_too_long", tooLong(), "limit-exceeded"));
        files.add(
                UglyFile.refused("cell_bell", "id,name\r\n1,a\u0007b\r\n", "unreadable-character"));
        files.add(
                UglyFile.refused("cell_nul", "id,name\r\n1,a\u0000b\r\n", "unreadable-character"));
        files.add(decimals());
        files.add(empties());
        files.add(oneColumn());
        files.add(wide());
        files.add(lostQuote());
        return files;
    }

    private static UglyFile cells(String name, String first, String second) {
        List<List<String>> table =
                List.of(
                        List.of("id", "text", "note"),
                        List.of("1", first, "plain"),
                        List.of("2", second, "plain"),
                        List.of("3", "plain", "plain"));
        return UglyFile.read("cell_" + name, CsvStyle.PLAIN.text(table), table);
    }

    private static String tooLong() {
        return "id,name\r\n1,a\r\n2," + "x".repeat(1_500_000) + "\r\n";
    }

    /** Commas are decimal where the semicolon separates. */
    private static UglyFile decimals() {
        List<List<String>> table =
                List.of(
                        List.of("Quận", "Tỷ lệ", "Số học viên"),
                        List.of("Ba Đình", "99,97", "1.234"),
                        List.of("Đống Đa", "72,1", "12.345"),
                        List.of("Tây Hồ", "8,05", "956"));
        return UglyFile.read(
                "cell_decimal_commas", CsvStyle.PLAIN.separatedBy(";").text(table), table);
    }

    private static UglyFile empties() {
        String text = "a,b,c\r\n1,\"\",\r\n,2,\"\"\r\n\"\",,3\r\n";
        return UglyFile.read(
                "cell_empty",
                text,
                List.of(
                        List.of("a", "b", "c"),
                        List.of("1", "", ""),
                        List.of("", "2", ""),
                        List.of("", "", "3")));
    }

    /** Accents that stand apart from their letters are joined to them. */
    private static UglyFile decomposed() {
        return UglyFile.read(
                "cell_decomposed",
                "id,text\r\n1,Tru\u031b\u0300ng\r\n2,Ho\u0300a\r\n",
                List.of(List.of("id", "text"), List.of("1", "Trừng"), List.of("2", "Hòa")));
    }

    /** A quote that nothing closes is a character like others. */
    private static UglyFile lostQuote() {
        return UglyFile.read(
                "cell_quote_never_ends",
                "a,b\r\n1,\"x\r\n2,y\r\n3,z\r\n",
                List.of(
                        List.of("a", "b"),
                        List.of("1", "\"x"),
                        List.of("2", "y"),
                        List.of("3", "z")));
    }

    private static UglyFile oneColumn() {
        return UglyFile.read(
                "one_column",
                "Quận\r\nBa Đình\r\nĐống Đa\r\nTây Hồ\r\n",
                List.of(
                        List.of("Quận"),
                        List.of("Ba Đình"),
                        List.of("Đống Đa"),
                        List.of("Tây Hồ")));
    }

    private static UglyFile wide() {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < 1_000; column++) {
                cells.add(row == 0 ? "col" + column : String.valueOf(row * column));
            }
            table.add(cells);
        }
        return UglyFile.read("thousand_columns", CsvStyle.PLAIN.text(table), table);
    }
}
