package org.learningdistricts.app.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;

/** A finding of the current release, as people see it in a list. */
public record FoundFinding(
        String findingId,
        String quarter,
        String unitCode,
        @Nullable String unitName,
        String rule,
        String severity,
        boolean isExplained,
        @Nullable String file,
        @Nullable String sheet,
        @Nullable Long rowNumber,
        @Nullable String columnName,
        String messageVi,
        String messageEn) {

    /**
     * Those of the current release that are wanted.
     *
     * @throws org.learningdistricts.app.data.LoadFault if there is no release
     */
    public static List<FoundFinding> read(DataFolder folder, FindingFilter filter) {
        try (OpenRelease release = OpenRelease.open(folder.requireRelease());
                ResultSet rows = filter.rows(release)) {
            return RecordRows.of(rows, FoundFinding.class);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the findings", e);
        }
    }
}
