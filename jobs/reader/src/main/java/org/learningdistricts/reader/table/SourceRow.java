package org.learningdistricts.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * @param remarks what there is to say about cells if the row belongs to the table
 */
public record SourceRow(
        long number,
        List<String> texts,
        @Nullable List<CellKind> kinds,
        Map<Integer, String> shown,
        List<CellRemark> remarks) {

    /** A row of text cells. */
    public static SourceRow ofTexts(long number, List<String> texts) {
        return new SourceRow(number, texts, null, Map.of(), List.of());
    }

    /** The same row with more to say about it. */
    public SourceRow with(List<CellRemark> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<CellRemark> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new SourceRow(number, texts, kinds, shown, all);
    }

    /** The same row with less to say about it. */
    public SourceRow without(Predicate<CellRemark> left) {
        if (remarks.stream().noneMatch(left)) {
            return this;
        }
        List<CellRemark> others = remarks.stream().filter(left.negate()).toList();
        return new SourceRow(number, texts, kinds, shown, others);
    }

    /** The text of a cell, empty beyond the last one. */
    public String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    /** What a cell was. */
    public CellKind kind(int column) {
        return kinds == null || column >= kinds.size() ? CellKind.TEXT : kinds.get(column);
    }

    /** Whether a cell is a formula that was never calculated. */
    public boolean isNotCalculated(int column) {
        return kind(column) == CellKind.ERROR && text(column).isEmpty();
    }

    /** Whether it has a formula that was never calculated. */
    public boolean hasNotCalculated() {
        return kinds != null && IntStream.range(0, texts.size()).anyMatch(this::isNotCalculated);
    }

    /** The first filled cells. */
    public String start(int cells) {
        return texts.stream()
                .filter(cell -> !cell.isBlank())
                .limit(cells)
                .collect(Collectors.joining(" "));
    }

    /** How many cells hold more than blanks. */
    public long filled() {
        return texts.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Whether a cell looks like a number or a time. */
    boolean hasFigure() {
        return texts.stream().anyMatch(cell -> CellShape.of(cell).isFigure());
    }

    /** Whether a cell looks like what stands below titles, and is none. */
    boolean hasValue() {
        return texts.stream().anyMatch(cell -> CellShape.of(cell).isValue());
    }

    /** Whether no cell holds anything but blanks. */
    public boolean isBlank() {
        return texts.stream().allMatch(SourceRow::isBlank);
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
