package org.learningdistricts.app.verdicts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;
import org.learningdistricts.warehouse.FigureTrial.OtherFigure;

/**
 * A figure of a unit and its place; see the view {@code reporting.figure}.
 *
 * @param name the dataset, a point and the column; of several groups also a colon and the group
 */
public record UnitFigure(
        String unitKey,
        String name,
        String submissionKey,
        String file,
        @Nullable String sheet,
        long rowNumber,
        String columnName,
        @Nullable BigDecimal value) {

    /**
     * Those of a unit that are called so; its code may lack its zeros.
     *
     * @param name may lack the dataset or the group
     */
    public static List<UnitFigure> read(
            OpenRelease release, String quarter, String unit, String name) {
        try (ResultSet rows =
                release.query(
                        SqlResource.text(UnitFigure.class, "unit_figures.sql"),
                        quarter,
                        unit,
                        name)) {
            return RecordRows.of(rows, UnitFigure.class);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the figures", e);
        }
    }

    /** Another value in its place. */
    public OtherFigure as(BigDecimal other) {
        return new OtherFigure(submissionKey, file, sheet, rowNumber, columnName, other);
    }
}
