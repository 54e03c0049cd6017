package org.learningdistricts.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in a file. The first cell is that of column A.
 *
 * @param number row as a person sees it: the physical line on which it starts, or the row of the
 *     sheet; from 1
 * @param texts the cells' texts; an empty cell is an empty text
 * @param kinds what the cells were, null if all are text
 * @param shown what a person sees instead, by column, where the format of a number adds to its
 *     digits
 */
public record SourceRow(
        long number,
        List<String> texts,
        @Nullable List<CellKind> kinds,
        Map<Integer, String> shown) {

    /** A row of text cells. */
    public static SourceRow ofTexts(long number, List<String> texts) {
        return new SourceRow(number, texts, null, Map.of());
    }

    /** The text of a cell, empty beyond the last one. */
    public String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    /** What a cell was. */
    public CellKind kind(int column) {
        return kinds == null || column >= kinds.size() ? CellKind.TEXT : kinds.get(column);
    }

    /** The first filled cells. */
    public String start(int cells) {
        return texts.stream()
                .filter(cell -> !cell.isBlank())
                .limit(cells)
                .collect(Collectors.joining(" "));
    }

    /** Whether no cell holds anything but blanks. */
    public boolean isBlank() {
        return texts.stream().allMatch(SourceRow::isBlank);
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
