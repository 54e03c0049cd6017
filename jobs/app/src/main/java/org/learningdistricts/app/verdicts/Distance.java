package org.learningdistricts.app.verdicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.TableColumn;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;

/**
 * What a unit lacks to the next level that it has not reached.
 *
 * @param conditionsNotMet how many conditions fail; a standard that several indicators require
 *     counts once
 * @param conditionsNotAssessable how many cannot be assessed
 * @param lackingVi what is lacking, in Vietnamese: indicator, how many more, of what
 */
public record Distance(
        String quarter,
        String unitLevel,
        String unitCode,
        String unitName,
        int level,
        String basis,
        long conditionsNotMet,
        long conditionsNotAssessable,
        String lackingVi,
        String lackingEn) {

    /**
     * Those of a quarter, of communes and then of districts: fewest failing conditions first, then
     * the smallest distance; last those of which nothing is known.
     *
     * @param basis by which communes count for a district: official or computed
     */
    public static ResultSet rows(OpenRelease release, String quarter, String basis) {
        return release.query(SqlResource.text(Distance.class, "distances.sql"), quarter, basis);
    }

    /** The same as {@link #rows}, read. */
    public static List<Distance> read(OpenRelease release, String quarter, String basis) {
        try (ResultSet rows = rows(release, quarter, basis)) {
            return RecordRows.of(rows, Distance.class);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the distances", e);
        }
    }

    /** A table of some of them. */
    public static TextTable table(List<Distance> distances, ResultLanguage language) {
        return new TextTable(
                List.of(
                        TableColumn.ofText("mã / code"),
                        TableColumn.ofText("đơn vị / unit"),
                        TableColumn.ofNumbers("mức độ / level"),
                        TableColumn.ofNumbers("điều kiện không đạt / not met"),
                        TableColumn.ofNumbers("chưa đánh giá được / not assessable"),
                        TableColumn.ofText("còn thiếu / lacking")),
                distances.stream().map(each -> each.cells(language)).toList());
    }

    private List<String> cells(ResultLanguage language) {
        return List.of(
                unitCode,
                unitName,
                String.valueOf(level),
                String.valueOf(conditionsNotMet),
                String.valueOf(conditionsNotAssessable),
                language == ResultLanguage.EN ? lackingEn : lackingVi);
    }
}
