package org.learningdistricts.reader.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line whose quotes do not go up: finds the one reading that gives as many cells as the
 * table has columns and takes the fewest quotes literally. Nothing is guessed: two such readings
 * that differ are none.
 */
final class QuoteRepair {

    private static final int MAX_LITERALS = 6;

    /** Bounds the search: characters looked at, over all readings. */
    private static final int MAX_CHARACTERS = 100_000;

    private final String line;
    private final String separator;
    private final char quote;
    private final int width;
    private final List<String> cells = new ArrayList<>();
    private @Nullable List<String> best;
    private int allowed;
    private boolean unique;
    private int characters;

    private QuoteRepair(String line, String separator, char quote, int width) {
        this.line = line;
        this.separator = separator;
        this.quote = quote;
        this.width = width;
    }

    /** The cells, null if there is no single best reading. */
    static @Nullable List<String> of(String line, String separator, char quote, int width) {
        QuoteRepair repair = new QuoteRepair(line, separator, quote, width);
        for (int literals = 1; literals <= MAX_LITERALS && repair.best == null; literals++) {
            repair.allowed = literals;
            repair.read(0, 0);
        }
        return repair.unique && repair.characters < MAX_CHARACTERS ? repair.best : null;
    }

    private void read(int at, int literals) {
        if (literals > allowed || cells.size() >= width || characters >= MAX_CHARACTERS) {
            return;
        }
        if (at < line.length() && line.charAt(at) == quote) {
            readQuoted(at, literals);
        }
        int end = line.indexOf(separator, at);
        String cell = line.substring(at, end < 0 ? line.length() : end);
        characters += cell.length() + 1;
        int quotes = (int) cell.chars().filter(c -> c == quote).count();
        take(cell, end < 0 ? -1 : end + separator.length(), literals + quotes);
    }

    /** Tries every quote that can close the cell which starts with a quote here. */
    private void readQuoted(int at, int literals) {
        StringBuilder cell = new StringBuilder();
        int inside = literals;
        int i = at + 1;
        while (i < line.length() && inside <= allowed) {
            characters++;
            char c = line.charAt(i);
            boolean closes = c == quote && isEnd(i + 1);
            boolean doubled = c == quote && i + 1 < line.length() && line.charAt(i + 1) == quote;
            if (closes) {
                take(cell.toString(), afterCell(i + 1), inside);
                return;
            }
            if (doubled && isEnd(i + 2)) {
                take(cell.toString() + quote, afterCell(i + 2), inside + 1);
            }
            inside += c == quote && !doubled ? 1 : 0;
            cell.append(c);
            i += doubled ? 2 : 1;
        }
    }

    private boolean isEnd(int at) {
        return at == line.length() || line.startsWith(separator, at);
    }

    private int afterCell(int at) {
        return at == line.length() ? -1 : at + separator.length();
    }

    private void take(String cell, int next, int literals) {
        if (literals > allowed) {
            return;
        }
        cells.add(cell);
        if (next >= 0) {
            read(next, literals);
        } else if (cells.size() == width) {
            unique = best == null || (unique && cells.equals(best));
            best = List.copyOf(cells);
        }
        cells.remove(cells.size() - 1);
    }
}
