package org.learningdistricts.reader.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningdistricts.reader.table.CellShape;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Finds out what separates and encloses the cells of a CSV file, by its first lines. With a
 * vocabulary the header decides; without, or if it knows no title, how well the rows come out.
 */
final class DialectFinder {

    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");
    private static final List<String> RARE_SEPARATORS = List.of(" ", ":", "^", "~");
    private static final double RARE = 0.8;
    private static final double FEW_FIGURES = 0.2;
    private static final double EQUALLY_GOOD = 0.95;
    private static final double ONE_COLUMN = 0.05;
    private static final double ONE_COLUMN_OF_VALUES = 0.4;

    private static final Pattern IN_TITLE = Pattern.compile("\\p{L}[,;]\\p{L}");
    private static final Pattern CODE_FIRST = Pattern.compile("\\s*0\\d+[,;].*");

    private final Vocabulary vocabulary;
    private final List<TextLine> lines;
    private final boolean isAll;

    /**
     * @param lines the first lines of the file
     * @param isAll whether they are the whole file
     */
    DialectFinder(Vocabulary vocabulary, List<TextLine> lines, boolean isAll) {
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.isAll = isAll;
    }

    /**
     * The ways in which the file is written that are equally good: one, or more if nothing tells
     * which of them is right.
     */
    List<DialectFinding> find() {
        List<SampleTable> tables = new ArrayList<>();
        for (String separator : SEPARATORS) {
            if (separator.equals(",") || occurs(separator)) {
                tables.add(best(separator));
            }
        }
        int titles = tables.stream().mapToInt(SampleTable::titles).max().orElse(0);
        if (titles > 0) {
            tables.removeIf(table -> table.titles() < titles);
        } else {
            addRare(tables);
        }
        double best = tables.stream().mapToDouble(SampleTable::score).max().orElse(0);
        if (titles == 0 && best <= oneColumn()) {
            return List.of(new DialectFinding("", '"', QuoteEscape.DOUBLED, 1));
        }
        boolean isEven =
                titles > 0
                        || tables.stream()
                                .anyMatch(t -> t.score() >= best * EQUALLY_GOOD && t.isEven());
        return tables.stream()
                .filter(
                        table ->
                                table.score() >= best * EQUALLY_GOOD
                                        || (!isEven && table.isEven() && isUsual(table)))
                .map(this::refined)
                .toList();
    }

    private static boolean isUsual(SampleTable table) {
        return SEPARATORS.contains(table.dialect().separator());
    }

    /** The dialect with a separator that is known. */
    DialectFinding with(String separator) {
        return refined(best(separator));
    }

    private void addRare(List<SampleTable> tables) {
        if (vocabulary.hasLabels()) {
            return;
        }
        for (String separator : RARE_SEPARATORS) {
            if (firstLine().contains(separator)) {
                SampleTable table = best(separator);
                if (table.figures() >= FEW_FIGURES) {
                    tables.add(
                            new SampleTable(
                                    table.dialect(), table.score() * RARE, 0, table.rows()));
                }
            }
        }
    }

    /** The best way to read the quotes, given the separator. */
    private SampleTable best(String separator) {
        SampleTable best = table(separator, '"', QuoteEscape.DOUBLED);
        List<SampleTable> others = new ArrayList<>();
        if (occurs("\\\"")) {
            others.add(table(separator, '"', QuoteEscape.BACKSLASH));
        }
        Pattern enclosed = enclosedInApostrophes(separator);
        if (lines.stream().anyMatch(line -> enclosed.matcher(line.text()).find())) {
            others.add(table(separator, '\'', QuoteEscape.DOUBLED));
            if (occurs("\\'")) {
                others.add(table(separator, '\'', QuoteEscape.BACKSLASH));
            }
        }
        for (SampleTable other : others) {
            if (other.titles() > best.titles()
                    || (other.titles() == best.titles() && other.score() > best.score())) {
                best = other;
            }
        }
        return best;
    }

    /** A whole cell in apostrophes: others stand in prose. */
    private static Pattern enclosedInApostrophes(String separator) {
        String quoted = Pattern.quote(separator);
        return Pattern.compile("(^|" + quoted + ") *'[^']*' *(" + quoted + "|$)");
    }

    private SampleTable table(String separator, char quote, QuoteEscape escape) {
        return SampleTable.of(lines, isAll, separator, quote, escape, vocabulary);
    }

    private boolean occurs(String text) {
        return lines.stream().anyMatch(line -> line.text().contains(text));
    }

    private String firstLine() {
        return lines.stream()
                .map(TextLine::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * How good it is to take each line for one cell: not if the title would hold a separator among
     * letters, or the values were decimals with zeros before them.
     */
    private double oneColumn() {
        if (IN_TITLE.matcher(firstLine()).find()
                || lines.stream().anyMatch(line -> CODE_FIRST.matcher(line.text()).matches())) {
            return ONE_COLUMN;
        }
        long values = 0;
        long filled = 0;
        for (TextLine line : lines) {
            CellShape shape = CellShape.of(line.text());
            filled += shape == CellShape.EMPTY ? 0 : 1;
            values += shape.isValue() ? 1 : 0;
        }
        return ONE_COLUMN + ONE_COLUMN_OF_VALUES * values / Math.max(1, filled);
    }

    /** Finds separators of several characters: the one found with blanks around it, or doubled. */
    private DialectFinding refined(SampleTable table) {
        DialectFinding found = table.dialect();
        String one = found.separator();
        if ((one.isBlank() && !one.equals("\t")) || found.width() < 2) {
            return found;
        }
        return Optional.of(one + one)
                .filter(two -> found.width() % 2 == 1)
                .filter(two -> isBetter(two, table, (found.width() + 1) / 2))
                .or(
                        () ->
                                Optional.of(" " + one + " ")
                                        .filter(s -> isBetter(s, table, found.width())))
                .or(() -> Optional.of(one + " ").filter(s -> isBetter(s, table, found.width())))
                .map(s -> new DialectFinding(s, found.quote(), found.escape(), widthWith(s, found)))
                .orElse(found);
    }

    private int widthWith(String separator, DialectFinding found) {
        return table(separator, found.quote(), found.escape()).dialect().width();
    }

    /** Whether a longer separator gives all rows the width that it should. */
    private boolean isBetter(String separator, SampleTable table, int width) {
        DialectFinding found = table.dialect();
        SampleTable longer = table(separator, found.quote(), found.escape());
        return longer.rows().size() == table.rows().size()
                && longer.rows().stream().allMatch(row -> row.cells().size() == width);
    }
}
