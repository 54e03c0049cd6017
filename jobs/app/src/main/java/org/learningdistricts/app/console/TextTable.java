package org.learningdistricts.app.console;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of text. */
public final class TextTable {

    /** Longer cells are wrapped. */
    private static final int WIDEST = 60;

    private TextTable() {}

    public static void print(
            PrintWriter out, List<String> names, List<Boolean> numeric, List<List<String>> lines) {
        List<ColumnData<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            columns.add(
                    new Column()
                            .header(names.get(i))
                            .headerAlign(HorizontalAlign.LEFT)
                            .dataAlign(
                                    numeric.get(i) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                            .maxWidth(Math.max(WIDEST, names.get(i).length() + 2))
                            .with(line -> TerminalText.lines(line.get(at))));
        }
        out.println(AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, lines, columns));
    }

    /** A table of which no column holds numbers. */
    public static void print(PrintWriter out, List<String> names, List<List<String>> lines) {
        print(out, names, names.stream().map(name -> false).toList(), lines);
    }
}
