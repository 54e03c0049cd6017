package org.learningdistricts.app.preview.ugly;

import java.util.ArrayList;
import java.util.List;

/** One table written in many ways. */
final class UglyDialects {

    private static final List<List<String>> TABLE = ShopTable.of(4180, 20);
    private static final String[][] SEPARATORS = {
        {"comma", ","}, {"semicolon", ";"}, {"tab", "\t"}, {"pipe", "|"}
    };
    private static final String[][] RARE = {{"caret", "^"}, {"tilde", "~"}, {"pipes", "||"}};
    private static final String[][] LINE_ENDS = {{"lf", "\n"}, {"crlf", "\r\n"}, {"cr", "\r"}};

    private UglyDialects() {}

    static List<UglyFile> all() {
        List<UglyFile> files = new ArrayList<>();
        for (String[] separator : SEPARATORS) {
            CsvStyle style = CsvStyle.PLAIN.separatedBy(separator[1]);
            for (String[] lineEnd : LINE_ENDS) {
                String name = "separator_" + separator[0] + "_" + lineEnd[0];
                files.add(file(name, style.endedBy(lineEnd[1])));
            }
            files.add(file("quote_all_" + separator[0], style.quotingAll()));
            files.add(file("quote_apostrophe_" + separator[0], style.quotedBy("'", "'")));
            files.add(file("quote_apostrophe_all_" + separator[0], apostrophes(style)));
            files.add(file("escape_backslash_" + separator[0], style.quotedBy("\"", "\\")));
            files.add(file("escape_missing_" + separator[0], style.quotedBy("\"", "")));
        }
        for (String[] separator : RARE) {
            CsvStyle style = CsvStyle.PLAIN.separatedBy(separator[1]);
            files.add(file("separator_" + separator[0], style));
            files.add(file("separator_" + separator[0] + "_quote_all", style.quotingAll()));
        }
        files.add(file("separator_comma_blank", CsvStyle.PLAIN.separatedBy(", ")));
        files.add(file("separator_blank_quote_all", blanks()));
        files.add(mixedLineEnds());
        files.add(separatorLine());
        files.addAll(enclosed());
        return files;
    }

    /** Whole lines in one cell each, and cells in the quotes of print. */
    private static List<UglyFile> enclosed() {
        List<List<String>> table =
                List.of(
                        List.of("ten", "ho", "so"),
                        List.of("An, Ba", "Nguyen", "5"),
                        List.of("Binh", "Le", "6"),
                        List.of("Chi", "Tran", "7"));
        String packed =
                CsvStyle.PLAIN
                        .text(table)
                        .replace("\"", "\"\"")
                        .replaceAll("(.+)\r\n", "\"$1\"\r\n");
        String printed = CsvStyle.PLAIN.quotingAll().text(table).replaceAll("\"([^\"]*)\"", "“$1”");
        return List.of(
                UglyFile.read("packed_lines", packed, table),
                UglyFile.read("packed_lines_trailing", packed.replace("\r\n", ",,\r\n"), table),
                UglyFile.read("quotes_of_print", printed, table),
                UglyFile.read(
                        "quotes_of_print_guillemets",
                        printed.replace('“', '«').replace('”', '»'),
                        table),
                UglyFile.read(
                        "quoted_names",
                        "\"name\"\r\n\"Smith, John\"\r\n\"Doe, Jane\"\r\n",
                        List.of(List.of("name"), List.of("Smith, John"), List.of("Doe, Jane"))));
    }

    private static UglyFile file(String name, CsvStyle style) {
        return UglyFile.read(name, style.text(TABLE), TABLE);
    }

    private static CsvStyle apostrophes(CsvStyle style) {
        return style.quotedBy("'", "").quotingAll();
    }

    private static CsvStyle blanks() {
        return CsvStyle.PLAIN.separatedBy(" ").quotingAll();
    }

    private static UglyFile mixedLineEnds() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TABLE.size(); i++) {
            text.append(CsvStyle.PLAIN.endedBy(LINE_ENDS[i % 2][1]).line(TABLE.get(i)));
        }
        return UglyFile.read("line_ends_mixed", text.toString(), TABLE);
    }

    private static UglyFile separatorLine() {
        String text = "sep=;\r\n" + CsvStyle.PLAIN.separatedBy(";").text(TABLE);
        return UglyFile.read("separator_line", text, TABLE);
    }
}
