package org.learningdistricts.answers.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;

/** Compares two versions of a unit's submission for a quarter, row by row. */
public final class VersionDifference {

    private static final int MOST_LISTED = 500;

    /** Beyond so many rows a table is not held in memory. */
    private static final long MOST_ROWS = 200_000;

    private final Contracts contracts;
    private final List<Correction.Change> changes = new ArrayList<>();
    private long cellsChanged;
    private long rowsAdded;
    private long rowsRemoved;

    private VersionDifference(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * What differs.
     *
     * @param before the version that counts, with its rows
     * @param now the one that would take its place, with its rows; its template says what is
     *     compared
     * @param contracts the newest template
     * @return empty if one of them is too large, or would be refused by today's rules
     */
    public static Optional<Correction> between(
            CheckedSubmission before, CheckedSubmission now, Contracts contracts) {
        if (!isAtHand(before) || !isAtHand(now)) {
            return Optional.empty();
        }
        Contracts template = contracts.named(now.contractVersion()).orElse(contracts);
        VersionDifference found = new VersionDifference(template);
        for (Contract dataset : template.datasets()) {
            found.compare(dataset, rows(before, dataset), rows(now, dataset));
        }
        return Optional.of(
                new Correction(
                        before.sequence(),
                        before.source().receivedAt(),
                        found.cellsChanged,
                        found.rowsAdded,
                        found.rowsRemoved,
                        List.copyOf(found.changes),
                        List.of()));
    }

    private static boolean isAtHand(CheckedSubmission version) {
        return version.tables().stream()
                        .allMatch(table -> table.rows() != null && table.stored() == null)
                && version.tables().stream()
                                .mapToLong(
                                        table -> Objects.requireNonNullElse(table.rowCount(), 0L))
                                .sum()
                        <= MOST_ROWS;
    }

    private static Map<List<String>, VersionRow> rows(CheckedSubmission version, Contract dataset) {
        Map<List<String>, VersionRow> rows = new LinkedHashMap<>();
        version.tables().stream()
                .filter(table -> table.contract().name().equals(dataset.name()))
                .flatMap(table -> VersionRow.of(table.contract(), table.rows()))
                .forEach(row -> rows.putIfAbsent(row.key(dataset), row));
        return rows;
    }

    private void compare(
            Contract dataset,
            Map<List<String>, VersionRow> before,
            Map<List<String>, VersionRow> now) {
        now.forEach(
                (key, row) -> {
                    VersionRow former = before.get(key);
                    if (former == null) {
                        rowsAdded++;
                        list(Correction.ADDED, dataset, row, null, null, null);
                    } else {
                        compare(dataset, former, row);
                    }
                });
        before.forEach(
                (key, row) -> {
                    if (!now.containsKey(key)) {
                        rowsRemoved++;
                        list(Correction.REMOVED, dataset, row, null, null, null);
                    }
                });
    }

    private void compare(Contract dataset, VersionRow before, VersionRow now) {
        for (Field field : dataset.fields()) {
            String was = before.value(field);
            String is = now.value(field);
            // A name only spells out what the code beside it says.
            if (field.nameOf() == null && !Objects.equals(was, is)) {
                cellsChanged++;
                list(Correction.CHANGED, dataset, now, field.name(), was, is);
            }
        }
    }

    private void list(
            String kind,
            Contract dataset,
            VersionRow row,
            @Nullable String column,
            @Nullable String before,
            @Nullable String now) {
        if (changes.size() < MOST_LISTED) {
            changes.add(
                    new Correction.Change(
                            kind,
                            dataset.name(),
                            rowKey(dataset, row),
                            row.file(),
                            row.sheet(),
                            row.number(),
                            column,
                            before,
                            now));
        }
    }

    /** What a row is about: its key, with names and labels for codes. */
    private String rowKey(Contract dataset, VersionRow row) {
        return String.join(
                ", ",
                dataset.primaryKey().stream()
                        .map(name -> dataset.fields().get(dataset.indexOf(name)))
                        .flatMap(field -> Stream.ofNullable(word(dataset, field, row)))
                        .toList());
    }

    private @Nullable String word(Contract dataset, Field field, VersionRow row) {
        Optional<String> name =
                dataset.fields().stream()
                        .filter(other -> field.name().equals(other.nameOf()))
                        .findFirst()
                        .map(other -> row.value(other));
        return name.orElseGet(() -> ShownValue.of(field, row.value(field), contracts));
    }
}
