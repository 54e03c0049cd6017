package org.learningdistricts.reader.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.reader.table.CellShape;
import org.learningdistricts.reader.table.HeaderByTitles;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * The first lines of a file, read in one of the ways in which it may be written, and how well they
 * come out. The idea is that of CleverCSV and of DuckDB's sniffer: the right separator gives rows
 * of one length with cells that look like something.
 *
 * @param dialect the way
 * @param score how well they come out
 * @param titles how many known titles the best header row has
 * @param rows their cells
 */
record SampleTable(DialectFinding dialect, double score, int titles, List<ParsedRecord> rows) {

    private static final int HEADER_WITHIN = 100;
    private static final int MAX_UNBALANCED = 3;
    private static final double RAGGED = 0.3;
    private static final double FAULTY = 0.5;

    /**
     * @param lines the first lines
     * @param isAll whether they are the whole file
     */
    static SampleTable of(
            List<TextLine> lines,
            boolean isAll,
            String separator,
            char quote,
            QuoteEscape escape,
            Vocabulary vocabulary) {
        List<ParsedRecord> rows = new ArrayList<>();
        RecordParser parser = new RecordParser(separator, quote, escape);
        int unbalanced = 0;
        int at = 0;
        while (at < lines.size() && unbalanced <= MAX_UNBALANCED) {
            int next = at;
            boolean isOpen = parser.feed(lines.get(next).text(), "");
            while (isOpen && next + 1 < lines.size()) {
                isOpen = parser.feed(lines.get(next + 1).text(), lines.get(next).end());
                next++;
            }
            ParsedRecord record = parser.record();
            if (isOpen) {
                unbalanced++;
                next = isAll ? at : lines.size();
            }
            if (!isOpen && record.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(record);
            }
            at = next + 1;
        }
        return of(rows, isAll ? unbalanced : 0, separator, quote, escape, vocabulary);
    }

    private static SampleTable of(
            List<ParsedRecord> rows,
            int unbalanced,
            String separator,
            char quote,
            QuoteEscape escape,
            Vocabulary vocabulary) {
        int width = usualWidth(rows);
        HeaderByTitles header = new HeaderByTitles(vocabulary);
        int titles = 0;
        for (ParsedRecord row :
                vocabulary.hasLabels()
                        ? rows.subList(0, Math.min(HEADER_WITHIN, rows.size()))
                        : rows.subList(0, 0)) {
            int known = header.known(row.cells());
            if (known > titles) {
                titles = known;
                width = row.cells().size();
            }
        }
        double score = width < 2 ? 0 : evenness(rows, width) * looks(rows, width);
        score *= (width - 1.0) / width;
        score *= 1 - FAULTY * faults(rows, unbalanced);
        return new SampleTable(
                new DialectFinding(separator, quote, escape, width), score, titles, rows);
    }

    /** How many cells most rows have, those of one cell apart. */
    private static int usualWidth(List<ParsedRecord> rows) {
        Map<Integer, Integer> widths = new LinkedHashMap<>();
        for (ParsedRecord row : rows) {
            if (row.cells().size() > 1) {
                widths.merge(row.cells().size(), 1, Integer::sum);
            }
        }
        int usual = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getValue() > most) {
                usual = width.getKey();
                most = width.getValue();
            }
        }
        return usual;
    }

    private static double evenness(List<ParsedRecord> rows, int width) {
        double even = 0;
        for (ParsedRecord row : rows) {
            int cells = row.cells().size();
            if (cells == width) {
                even += 1;
            } else if (cells > 1) {
                even += RAGGED;
            }
        }
        double share = even / rows.size();
        return share * share;
    }

    private static double looks(List<ParsedRecord> rows, int width) {
        int filled = 0;
        int good = 0;
        for (ParsedRecord row : rows) {
            for (int i = 0; row.cells().size() == width && i < width; i++) {
                CellShape shape = CellShape.of(row.cells().get(i));
                if (shape != CellShape.EMPTY) {
                    filled++;
                    good += shape != CellShape.ODD || row.quoted().get(i) ? 1 : 0;
                }
            }
        }
        return filled == 0 ? FAULTY : (double) good / filled;
    }

    private static double faults(List<ParsedRecord> rows, int unbalanced) {
        long faulty = rows.stream().filter(row -> row.literalQuotes() > 0).count() + unbalanced;
        return Math.min(1, (double) faulty / Math.max(1, rows.size()));
    }

    /** Whether all rows, of which there are some, have the same number of cells. */
    boolean isEven() {
        int width = dialect.width();
        return width > 1
                && rows.size() > 2
                && rows.stream()
                        .allMatch(row -> row.cells().size() == width && row.literalQuotes() == 0);
    }

    /** The share of cells that are figures, or enclosed in quotes: no sentence has many of them. */
    double figures() {
        int filled = 0;
        int figures = 0;
        for (ParsedRecord row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                CellShape shape = CellShape.of(row.cells().get(i));
                filled += shape == CellShape.EMPTY ? 0 : 1;
                figures += shape.isFigure() || row.quoted().get(i) ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) figures / filled;
    }
}
