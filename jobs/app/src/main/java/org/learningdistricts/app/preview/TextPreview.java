package org.learningdistricts.app.preview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TableColumn;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.SourceRow;

/** Shows how a table is read, and its first rows, for people. */
public final class TextPreview implements PreviewWriter {

    private static final int SHOWN = 20;

    private final Screen screen;
    private final List<SourceRow> asides = new ArrayList<>();
    private final List<SourceRow> rows = new ArrayList<>();
    private TableName name = TableName.ofFile("");
    private @Nullable SourceRow header;

    public TextPreview(Screen screen) {
        this.screen = screen;
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
        screen.println(TerminalText.of(name.title()));
        table.facts().forEach((fact, value) -> fact(fact.label(), shown(value)));
        if (table.refusal() != null) {
            fact("Bị từ chối / refused", table.refusal().rule());
        } else {
            fact("dòng tiêu đề / header row", header == null ? "–" : header.number());
            fact("số dòng / rows", table.rows());
            for (SourceRow aside : asides) {
                String row = row() + " " + aside.number();
                fact("ngoài bảng / beside the table", row + ": " + line(aside));
            }
            printRows(table.rows());
        }
        printRepairs(table.repairs());
        screen.println();
    }

    private void fact(String label, Object value) {
        screen.println("  ", screen.language().words(label) + ": " + value);
    }

    private String row() {
        return screen.words("dòng", "row");
    }

    private void printRows(long count) {
        int width = header == null ? 0 : header.texts().size();
        for (SourceRow row : rows) {
            width = Math.max(width, row.texts().size());
        }
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.ofNumbers("dòng / row"));
        for (int i = 0; i < width; i++) {
            String title = header == null ? "" : TerminalText.of(header.text(i));
            columns.add(
                    TableColumn.named(
                            title.isBlank() ? "(" + ColumnLetters.of(i) + ")" : title, false));
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
        if (width > 0) {
            screen.print(new TextTable(columns, lines));
        }
        if (count > rows.size()) {
            long more = count - rows.size();
            screen.say("", "… và " + more + " dòng nữa", "and " + more + " more rows");
        }
    }

    private void printRepairs(List<Repair> repairs) {
        if (!repairs.isEmpty()) {
            screen.say("", "Đã sửa khi đọc", "Repaired while reading");
        }
        repairs.forEach(repair -> repair.print(screen, "  "));
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
        screen.out().flush();
    }
}
