package org.learningdistricts.app.preview;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.SourceRow;

/** Shows how a table is read, and its first rows, for people. */
public final class TextPreview implements PreviewWriter {

    private static final int SHOWN = 20;
    private static final String ROW = "dòng / row";

    private final PrintWriter out;
    private final List<SourceRow> asides = new ArrayList<>();
    private final List<SourceRow> rows = new ArrayList<>();
    private TableName name = TableName.ofFile("");
    private @Nullable SourceRow header;

    public TextPreview(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(TableName begun) {
        name = begun;
        asides.clear();
        rows.clear();
        header = null;
    }

    @Override
    public void aside(SourceRow row) {
        if (asides.size() < SHOWN) {
            asides.add(row);
        }
    }

    @Override
    public void header(SourceRow row) {
        header = row;
    }

    @Override
    public void row(SourceRow row) {
        if (rows.size() < SHOWN) {
            rows.add(row);
        }
    }

    @Override
    public void end(PreviewedTable table) {
        out.println(TerminalText.of(name.title()));
        table.facts()
                .forEach((fact, value) -> out.printf("  %s: %s%n", fact.label(), shown(value)));
        if (table.refusal() != null) {
            out.println("  Bị từ chối / refused: " + table.refusal().rule());
        } else {
            out.printf("  dòng tiêu đề / header row: %s%n", header == null ? "–" : header.number());
            out.printf("  số dòng / rows: %d%n", table.rows());
            for (SourceRow aside : asides) {
                out.printf(
                        "  ngoài bảng / beside the table, %s %d: %s%n",
                        ROW, aside.number(), line(aside));
            }
            printRows(table.rows());
        }
        printRepairs(table.repairs());
        out.println();
    }

    private void printRows(long count) {
        int width = header == null ? 0 : header.texts().size();
        for (SourceRow row : rows) {
            width = Math.max(width, row.texts().size());
        }
        List<String> names = new ArrayList<>();
        names.add(ROW);
        for (int i = 0; i < width; i++) {
            String title = header == null ? "" : TerminalText.of(header.text(i));
            names.add(title.isBlank() ? "(" + ColumnLetters.of(i) + ")" : title);
        }
        List<List<String>> lines = new ArrayList<>();
        for (SourceRow row : rows) {
            List<String> line = new ArrayList<>();
            line.add(String.valueOf(row.number()));
            for (int i = 0; i < width; i++) {
                line.add(TerminalText.of(row.text(i)));
            }
            lines.add(line);
        }
        List<Boolean> numeric = new ArrayList<>(Collections.nCopies(names.size(), false));
        numeric.set(0, true);
        if (width > 0) {
            TextTable.print(out, names, numeric, lines);
        }
        if (count > rows.size()) {
            long more = count - rows.size();
            out.printf("… và %d dòng nữa / and %d more rows%n", more, more);
        }
    }

    private void printRepairs(List<Repair> repairs) {
        if (!repairs.isEmpty()) {
            out.println("Đã sửa khi đọc / Repaired while reading");
        }
        repairs.forEach(repair -> repair.print(out, "  "));
    }

    /** A tab or a blank as separator would not be seen. */
    private static String shown(String fact) {
        return fact.isEmpty() ? "–" : fact.replace("\t", "Tab").replace(" ", "␣");
    }

    private static String line(SourceRow row) {
        return TerminalText.of(
                String.join(" ", row.texts().stream().filter(text -> !text.isBlank()).toList()));
    }

    @Override
    public void abandon() {
        // nothing of it was printed yet
    }

    @Override
    public void close() {
        out.flush();
    }
}
