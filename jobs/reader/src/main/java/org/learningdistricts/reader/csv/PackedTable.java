package org.learningdistricts.reader.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.CellShape;
import org.learningdistricts.reader.table.HeaderByTitles;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Finds tables of which each line stands in one cell: {@code "a,b,c"}, as a spreadsheet leaves a
 * CSV file that it opened into one column.
 */
final class PackedTable {

    private static final int MOST_TIMES = 3;
    private static final int HEADER_WITHIN = 100;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_TITLES = 2;
    private static final double MOSTLY = 0.7;

    /** What may stand behind the only cell of a line. */
    private static final Pattern EMPTY_CELLS = Pattern.compile("[,;\\t| ]*");

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t|]");
    private static final Pattern BLANK_BEHIND = Pattern.compile("[,;\\t|] ");

    private PackedTable() {}

    /** Whether the first lines of a CSV file show that it is such a table. */
    static boolean isIn(List<TextLine> sample, Vocabulary vocabulary) {
        List<TextLine> parted = new ArrayList<>();
        int packed = 0;
        for (TextLine line : sample) {
            if (!line.text().isBlank()) {
                String text = unpacked(line.text());
                packed += text.equals(line.text()) ? 0 : 1;
                parted.add(new TextLine(line.number(), text, line.end()));
            }
        }
        return packed > 0 && 2 * packed >= parted.size() && dialect(parted, vocabulary) != null;
    }

    /** The line that stands in the one cell of a line; the line itself if it is none such. */
    static String unpacked(String line) {
        String text = line;
        for (int times = 0; times < MOST_TIMES; times++) {
            String cell = onlyCell(text.stripLeading());
            if (cell == null || !SEPARATOR.matcher(cell).find()) {
                return text;
            }
            text = cell;
        }
        return text;
    }

    /** What stands in a line's only cell, which is enclosed in quotes; null if it is not. */
    private static @Nullable String onlyCell(String line) {
        if (line.isEmpty() || line.charAt(0) != '"') {
            return null;
        }
        StringBuilder cell = new StringBuilder();
        int from = 1;
        int quote = line.indexOf('"', from);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            cell.append(line, from, quote + 1);
            from = quote + 2;
            quote = line.indexOf('"', from);
        }
        if (quote < 0 || !EMPTY_CELLS.matcher(line.substring(quote + 1)).matches()) {
            return null;
        }
        return cell.append(line, from, quote).toString();
    }

    /** How lines part their cells, null if they are no table. */
    static @Nullable DialectFinding dialect(List<TextLine> lines, Vocabulary vocabulary) {
        List<DialectFinding> ways = new DialectFinder(vocabulary, lines, true).find();
        DialectFinding dialect = ways.get(0);
        if (ways.size() > 1 || dialect.width() < 2) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        RecordParser parser = dialect.parser();
        for (TextLine line : lines) {
            if (parser.feed(line.text(), "")) {
                return null;
            }
            rows.add(parser.record().cells());
        }
        boolean isTable =
                vocabulary.hasLabels()
                        ? hasKnownTitles(rows, vocabulary)
                        : hasTitlesAndFigures(rows, dialect.width())
                                && !BLANK_BEHIND.matcher(lines.get(0).text()).find();
        return isTable ? dialect : null;
    }

    private static boolean hasKnownTitles(List<List<String>> rows, Vocabulary vocabulary) {
        HeaderByTitles header = new HeaderByTitles(vocabulary);
        return rows.stream()
                .limit(HEADER_WITHIN)
                .anyMatch(cells -> header.known(cells) >= FEWEST_TITLES);
    }

    /** Of what is not known, sentences with commas must not be taken for a table. */
    private static boolean hasTitlesAndFigures(List<List<String>> rows, int width) {
        if (rows.size() < FEWEST_ROWS || rows.stream().anyMatch(row -> row.size() != width)) {
            return false;
        }
        Set<String> titles = new HashSet<>();
        for (String title : rows.get(0)) {
            if (CellShape.of(title) != CellShape.TEXT || !titles.add(title)) {
                return false;
            }
        }
        for (int i = 0; i < width; i++) {
            int column = i;
            long figures =
                    rows.stream().filter(row -> CellShape.of(row.get(column)).isFigure()).count();
            if (figures >= MOSTLY * (rows.size() - 1)) {
                return true;
            }
        }
        return false;
    }
}
