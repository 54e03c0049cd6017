package org.learningdistricts.intake.reference;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.intake.contract.CsvRows;
import org.learningdistricts.schemas.Schemas;

/**
 * Tells where two sets of reference data differ, in a few lines for people: each file that differs,
 * how many rows were added, removed and changed, and the first of each.
 *
 * <p>A row was changed if the other set has a row that begins alike and differs in no more than
 * half of its cells; of several such rows it is the one that differs least.
 */
public final class ReferenceDifferences {

    private static final int ROWS_LISTED = 5;
    private static final int LONGEST_LINE = 240;

    private final Schemas before;
    private final Schemas after;

    public ReferenceDifferences(Schemas before, Schemas after) {
        this.before = before;
        this.after = after;
    }

    /** A row of a file, its cells by column in the order of the file. */
    private record ReferenceRow(Map<String, String> cells) {

        private String text() {
            return String.join(", ", cells.values());
        }

        private String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        private TreeSet<String> changed(ReferenceRow other) {
            TreeSet<String> columns = new TreeSet<>(cells.keySet());
            columns.addAll(other.cells.keySet());
            columns.removeIf(column -> cell(column).equals(other.cell(column)));
            return columns;
        }

        private boolean mayBe(ReferenceRow other) {
            return first().equals(other.first())
                    && changed(other).size() * 2 <= Math.max(cells.size(), other.cells.size());
        }

        private Optional<String> first() {
            return cells.values().stream().findFirst();
        }
    }

    /** The lines; none if the sets hold the same bytes. */
    public List<String> lines() {
        TreeSet<String> paths = new TreeSet<>(before.referencePaths());
        paths.addAll(after.referencePaths());
        List<String> lines = new ArrayList<>();
        for (String path : paths) {
            String old = text(before, path);
            String now = text(after, path);
            if (!old.equals(now)) {
                lines.addAll(lines(path.substring(path.lastIndexOf('/') + 1), old, now));
            }
        }
        return List.copyOf(lines);
    }

    private static String text(Schemas set, String path) {
        return set.referencePaths().contains(path) ? set.text(path) : "";
    }

    private static List<String> lines(String file, String old, String now) {
        try {
            return lines(file, rows(old), rows(now));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return List.of(
                    file
                            + ": khác, không đọc được thành bảng / differs, cannot be read as a"
                            + " table");
        }
    }

    private static List<ReferenceRow> rows(String text) {
        return CsvRows.of(text).stream().map(CSVRecord::toMap).map(ReferenceRow::new).toList();
    }

    private static List<String> lines(String file, List<ReferenceRow> old, List<ReferenceRow> now) {
        List<ReferenceRow> removed = without(old, now);
        List<ReferenceRow> added = without(now, old);
        if (removed.isEmpty() && added.isEmpty()) {
            return List.of(
                    file + ": cùng các dòng, cách ghi khác / the same rows, written differently");
        }
        List<String> changed = pair(removed, added);
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s: thêm / added %d, bỏ / removed %d, sửa / changed %d"
                        .formatted(file, added.size(), removed.size(), changed.size()));
        list("~ ", changed, lines);
        list("- ", removed.stream().map(ReferenceRow::text).toList(), lines);
        list("+ ", added.stream().map(ReferenceRow::text).toList(), lines);
        return lines;
    }

    /** The rows that the others lack; a row that is there twice is looked for twice. */
    private static List<ReferenceRow> without(
            List<ReferenceRow> rows, Collection<ReferenceRow> others) {
        Map<ReferenceRow, Long> left =
                others.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
        List<ReferenceRow> lacking = new ArrayList<>();
        for (ReferenceRow row : rows) {
            if (left.merge(row, -1L, Long::sum) < 0) {
                lacking.add(row);
            }
        }
        return lacking;
    }

    /** Takes rows that were changed out of both lists and tells what changed. */
    private static List<String> pair(List<ReferenceRow> removed, List<ReferenceRow> added) {
        List<String> changed = new ArrayList<>();
        for (ReferenceRow old : List.copyOf(removed)) {
            added.stream()
                    .filter(old::mayBe)
                    .min(Comparator.comparingInt(now -> old.changed(now).size()))
                    .ifPresent(
                            now -> {
                                removed.remove(old);
                                added.remove(now);
                                changed.add(changes(old, now));
                            });
        }
        return changed;
    }

    private static String changes(ReferenceRow old, ReferenceRow now) {
        return old.changed(now).stream()
                        .map(
                                name ->
                                        "%s «%s» → «%s»"
                                                .formatted(name, old.cell(name), now.cell(name)))
                        .collect(Collectors.joining(", "))
                + ": "
                + old.text();
    }

    private static void list(String sign, List<String> rows, List<String> lines) {
        rows.stream().limit(ROWS_LISTED).forEach(row -> lines.add("  " + shortened(sign + row)));
        int more = rows.size() - ROWS_LISTED;
        if (more > 0) {
            lines.add("  %s… còn %d dòng / %d more".formatted(sign, more, more));
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
