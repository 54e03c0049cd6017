package org.learningdistricts.app.trace;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;

/**
 * A figure that a verdict reads, and where it stands in what was sent; see the view {@code
 * reporting.figure}.
 *
 * @param value null if {@code missing} says why
 * @param senderLevel level of the unit that sent it, which may be another one
 * @param sheet null for CSV
 */
public record TracedFigure(
        String quarter,
        String unitCode,
        String unitName,
        String dataset,
        String figure,
        String member,
        String nameVi,
        String nameEn,
        @Nullable BigDecimal value,
        @Nullable String missing,
        String senderLevel,
        String senderCode,
        String submissionKey,
        String file,
        @Nullable String sheet,
        long rowNumber,
        String columnName) {

    /**
     * Those of a unit in a quarter; its code may lack its zeros.
     *
     * @param indicator that they are read for, empty for all
     */
    public static List<TracedFigure> read(
            OpenRelease release, String quarter, String unit, String indicator) {
        try (ResultSet rows =
                release.query(
                        SqlResource.text(TracedFigure.class, "traced_figures.sql"),
                        quarter,
                        unit,
                        indicator)) {
            return RecordRows.of(rows, TracedFigure.class);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the figures", e);
        }
    }

    /** The beginning of the submission's SHA-256. */
    String digest() {
        return submissionKey.substring(submissionKey.lastIndexOf('/') + 1);
    }
}
