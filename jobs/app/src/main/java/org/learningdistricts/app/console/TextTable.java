package org.learningdistricts.app.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of text that fits the screen: where there is no room its titles are broken, then shown in
 * one language, then its cells are broken; at last each row becomes a list.
 */
public record TextTable(List<TableColumn> columns, List<List<String>> rows) {

    /** Longer cells are broken in any case. */
    private static final int WIDEST = 60;

    /** Text cells are not broken into narrower pieces than this. */
    private static final int NARROWEST = 12;

    private static final int WIDEST_WORD = 24;

    /** A table whose cells cannot steer the terminal. */
    public TextTable {
        rows = rows.stream().map(row -> row.stream().map(TerminalText::lines).toList()).toList();
    }

    /** Its lines on a screen of a width. */
    List<String> lines(int width, ResultLanguage language) {
        List<String> said = titles(language);
        int[] fitting = fitting(said, width);
        if (fitting == null && language == ResultLanguage.BOTH) {
            said = titles(ResultLanguage.VI);
            fitting = fitting(said, width);
        }
        if (fitting == null) {
            fitting = shrunk(said, width);
        }
        return fitting == null ? list(width, said) : drawn(said, fitting);
    }

    private List<String> titles(ResultLanguage language) {
        return columns.stream().map(column -> column.title(language)).toList();
    }

    /** The columns' widths if only titles have to be broken, else nothing. */
    private int @Nullable [] fitting(List<String> said, int width) {
        int[] widths = new int[said.size()];
        int[] whole = new int[said.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(TextWidth.ofWidestWord(said.get(i)), ofCells(i));
            whole[i] = Math.max(TextWidth.of(said.get(i)), ofCells(i));
        }
        if (drawnWidth(whole) <= width) {
            return whole;
        }
        if (drawnWidth(widths) > width) {
            return null;
        }
        for (int left = width - drawnWidth(widths); left > 0; left--) {
            int tallest = tallest(said, widths);
            if (tallest < 0) {
                break;
            }
            widths[tallest]++;
        }
        return widths;
    }

    /** The column whose title takes most lines; negative if all take one. */
    private static int tallest(List<String> said, int[] widths) {
        int tallest = -1;
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            int lines = TextWidth.wrapped(said.get(i), widths[i]).size();
            if (lines > most) {
                tallest = i;
                most = lines;
            }
        }
        return tallest;
    }

    /** The columns' widths if the widest cells of text are broken, or nothing. */
    private int @Nullable [] shrunk(List<String> said, int width) {
        int[] widths = new int[said.size()];
        int[] least = new int[said.size()];
        for (int i = 0; i < widths.length; i++) {
            int title = TextWidth.ofWidestWord(said.get(i));
            widths[i] = Math.max(title, ofCells(i));
            least[i] =
                    columns.get(i).isNumeric()
                            ? widths[i]
                            : Math.min(widths[i], Math.max(title, leastOfCells(i)));
        }
        while (drawnWidth(widths) > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return null;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int ofCells(int column) {
        int widest =
                rows.stream()
                        .mapToInt(row -> TextWidth.ofWidestLine(row.get(column)))
                        .max()
                        .orElse(0);
        return columns.get(column).isNumeric() ? widest : Math.min(widest, WIDEST);
    }

    private int leastOfCells(int column) {
        int word =
                rows.stream()
                        .mapToInt(row -> TextWidth.ofWidestWord(row.get(column)))
                        .max()
                        .orElse(0);
        return Math.max(NARROWEST, Math.min(word, WIDEST_WORD));
    }

    /** With a border and a blank at each side of every column. */
    private static int drawnWidth(int[] widths) {
        return Arrays.stream(widths).map(width -> width + 3).sum() + 1;
    }

    private List<String> drawn(List<String> said, int[] widths) {
        List<String> lines = new ArrayList<>();
        String border =
                Arrays.stream(widths)
                        .mapToObj(width -> "-".repeat(width + 2))
                        .collect(Collectors.joining("+", "+", "+"));
        lines.add(border);
        addRow(lines, said, widths, said.stream().map(title -> false).toList());
        lines.add(border);
        List<Boolean> right = columns.stream().map(TableColumn::isNumeric).toList();
        rows.forEach(row -> addRow(lines, row, widths, right));
        lines.add(border);
        return lines;
    }

    private static void addRow(
            List<String> lines, List<String> cells, int[] widths, List<Boolean> right) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            broken.add(TextWidth.broken(cells.get(i), widths[i]));
            height = Math.max(height, broken.get(i).size());
        }
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < widths.length; i++) {
                String piece = at < broken.get(i).size() ? broken.get(i).get(at) : "";
                line.append(' ')
                        .append(TextWidth.padded(piece, widths[i], right.get(i)))
                        .append(" |");
            }
            lines.add(line.toString());
        }
    }

    /** Each row as lines of titles and values, whatever the width. */
    List<String> list(int width, ResultLanguage language) {
        return list(width, titles(language));
    }

    private List<String> list(int width, List<String> said) {
        int longest = said.stream().mapToInt(TextWidth::of).max().orElse(0);
        int indent = Math.min(longest + 2, Math.max(4, width / 3));
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < said.size(); i++) {
                String title = said.get(i) + ":";
                List<String> values =
                        new ArrayList<>(TextWidth.broken(row.get(i), Math.max(8, width - indent)));
                if (TextWidth.of(title) < indent) {
                    lines.add(
                            (TextWidth.padded(title, indent, false) + values.remove(0))
                                    .stripTrailing());
                } else {
                    lines.addAll(TextWidth.wrapped(title, width));
                }
                values.forEach(value -> lines.add(" ".repeat(indent) + value));
            }
        }
        return lines;
    }
}
