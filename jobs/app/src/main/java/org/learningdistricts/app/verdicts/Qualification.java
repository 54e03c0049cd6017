package org.learningdistricts.app.verdicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;

/**
 * Whether a unit qualifies.
 *
 * @param basis how the communes of a district are counted; communes are computed
 * @param isQualified null if that cannot be told
 */
public record Qualification(
        String unitLevel,
        String unitCode,
        String unitName,
        int level,
        String basis,
        @Nullable Boolean isQualified) {

    /** Those of a quarter, in one order. */
    public static List<Qualification> read(OpenRelease release, String quarter) {
        try (ResultSet rows =
                release.query(
                        SqlResource.text(Qualification.class, "qualifications.sql"), quarter)) {
            return RecordRows.of(rows, Qualification.class);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the verdicts", e);
        }
    }

    /** In Vietnamese and English, parted by a slash. */
    String words() {
        if (isQualified == null) {
            return "chưa kết luận được / not known";
        }
        return isQualified ? "đạt / qualified" : "không đạt / not qualified";
    }
}
