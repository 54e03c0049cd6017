package org.learningdistricts.reader.encoding;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cells of a file that tell its encoding: those that hold more than ASCII. They are cut at whatever
 * may part cells, as the separator is not known yet. The same cell is taken once.
 *
 * @param cells a bounded number of cells, in the order of the file
 */
record TextSample(Collection<String> cells) {

    private static final int MOST_CELLS = 2000;
    private static final int LONGEST_CELL = 400;
    private static final int START = 1 << 20;
    private static final String PARTING = ",;\t|\"\r\n";

    /** Parts words; control characters do not, since TCVN 5712 has letters there. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u00a0[ -~&&[^A-Za-z]]]+");

    /** Reads a text to its end, or as far as it takes to have enough. */
    static TextSample of(Reader text) throws IOException {
        return of(text, Long.MAX_VALUE);
    }

    /** Reads the first million characters of a text. */
    static TextSample ofStart(Reader text) throws IOException {
        return of(text, START);
    }

    private static TextSample of(Reader text, long mostCharacters) throws IOException {
        Set<String> cells = new LinkedHashSet<>();
        StringBuilder cell = new StringBuilder();
        char[] buffer = new char[1 << 13];
        long characters = 0;
        int read = 0;
        while (read >= 0 && cells.size() < MOST_CELLS && characters < mostCharacters) {
            read = text.read(buffer);
            characters += read;
            for (int i = 0; i < read; i++) {
                if (PARTING.indexOf(buffer[i]) >= 0) {
                    take(cell, cells);
                } else if (cell.length() < LONGEST_CELL) {
                    cell.append(buffer[i]);
                }
            }
        }
        take(cell, cells);
        return new TextSample(cells);
    }

    /** The sample of those texts that have no letter beyond the ones of Western Europe. */
    static TextSample ofLatin(Iterable<String> texts) {
        Set<String> cells = new LinkedHashSet<>();
        for (String text : texts) {
            if (cells.size() < MOST_CELLS && text.chars().noneMatch(TextScan::isBeyondLatin)) {
                int length = Math.min(text.length(), LONGEST_CELL);
                take(new StringBuilder(text.substring(0, length)), cells);
            }
        }
        return new TextSample(cells);
    }

    /** The words of all cells that hold more than ASCII, each once. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (String cell : cells) {
            for (String word : BETWEEN_WORDS.split(cell, -1)) {
                if (!isAscii(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static void take(StringBuilder cell, Set<String> cells) {
        String text = cell.toString();
        if (!isAscii(text) && TwiceEncodedText.undo(text) == null) {
            cells.add(text);
        }
        cell.setLength(0);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < '\u0080');
    }
}
