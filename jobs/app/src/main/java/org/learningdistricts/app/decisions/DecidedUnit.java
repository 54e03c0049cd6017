package org.learningdistricts.app.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;

/**
 * A unit that submits for a quarter, as the newest release knows it.
 *
 * @param digest of the version in force; null if there is none
 * @param datasets those that it sends, {@code titles, workforce}
 */
record DecidedUnit(
        String unitLevel,
        String unitCode,
        String unitName,
        @Nullable String digest,
        String datasets) {

    static Optional<DecidedUnit> find(DataFolder folder, String quarter, String unit) {
        folder.requireRelease();
        String sql = SqlResource.text(DecidedUnit.class, "decided_unit.sql");
        try (OpenRelease release = OpenRelease.open(folder.newestRelease());
                ResultSet rows = release.query(sql, quarter, unit)) {
            return RecordRows.of(rows, DecidedUnit.class).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read unit " + unit, e);
        }
    }

    boolean hasDataset(String dataset) {
        return List.of(datasets.split(", ")).contains(dataset);
    }
}
