package org.learningdistricts.answers.difference;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submission changes beside the version of it that counted when it was judged.
 *
 * @param sequence the number of that version among the unit's
 * @param receivedAt when that version was received, Hanoi time
 * @param cellsChanged how many cells differ, of rows that both have
 * @param changes the first of all these, by table and row
 * @param verdicts what follows from them, as the build of the warehouse found
 */
public record Correction(
        @Nullable Long sequence,
        LocalDateTime receivedAt,
        long cellsChanged,
        long rowsAdded,
        long rowsRemoved,
        List<Change> changes,
        List<VerdictChange> verdicts) {

    /** A cell of a row that both versions have. */
    public static final String CHANGED = "changed";

    /** A row that the version before lacks. */
    public static final String ADDED = "added";

    /** A row that the version before alone has. */
    public static final String REMOVED = "removed";

    /**
     * One of them.
     *
     * @param kind {@link #CHANGED}, {@link #ADDED} or {@link #REMOVED}
     * @param table name of the table
     * @param rowKey what the row is about, in Vietnamese
     * @param file name of the file; with sheet and row number of the version that has the row, if
     *     both have it of the newer one
     * @param columnName name of the column; null for whole rows
     * @param valueBefore what stood there, {@code x} if it did not apply; null if nothing did
     * @param valueNow what stands there now, likewise
     */
    public record Change(
            String kind,
            String table,
            String rowKey,
            @Nullable String file,
            @Nullable String sheet,
            @Nullable Long rowNumber,
            @Nullable String columnName,
            @Nullable String valueBefore,
            @Nullable String valueNow) {}

    /**
     * A verdict that is another one now.
     *
     * @param unitName the commune or district
     * @param nameVi the indicator or level in Vietnamese
     * @param nameEn the same in English
     * @param before {@code met}, {@code not_met} or {@code not_assessable}
     * @param now likewise
     */
    public record VerdictChange(
            String unitCode,
            String unitName,
            String nameVi,
            String nameEn,
            String before,
            String now) {}

    /** The same difference with what follows from it. */
    public Correction with(List<VerdictChange> following) {
        return new Correction(
                sequence, receivedAt, cellsChanged, rowsAdded, rowsRemoved, changes, following);
    }

    /** How many there are, those included that are not listed. */
    public long total() {
        return cellsChanged + rowsAdded + rowsRemoved;
    }
}
