package org.learningdistricts.app.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.data.RefusedRequest;
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

    /**
     * Finds it.
     *
     * @throws RefusedRequest if there is no such unit
     */
    static DecidedUnit of(DataFolder folder, String quarter, String unit) {
        folder.requireRelease();
        String sql = SqlResource.text(DecidedUnit.class, "decided_unit.sql");
        try (OpenRelease release = OpenRelease.open(folder.newestRelease());
                ResultSet rows = release.query(sql, quarter, unit)) {
            return RecordRows.of(rows, DecidedUnit.class).stream()
                    .findFirst()
                    .orElseThrow(() -> unknown(unit, quarter));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read unit " + unit, e);
        }
    }

    /** There is no such unit. */
    static RefusedRequest unknown(String unit, String quarter) {
        return new RefusedRequest(
                ("%1$s: không có đơn vị nộp báo cáo này trong %2$s, hoặc quý chưa có báo cáo nào / no"
                                + " unit that submits for %2$s, or nothing was received for the"
                                + " quarter yet")
                        .formatted(unit, quarter));
    }

    boolean hasDataset(String dataset) {
        return List.of(datasets.split(", ")).contains(dataset);
    }
}
