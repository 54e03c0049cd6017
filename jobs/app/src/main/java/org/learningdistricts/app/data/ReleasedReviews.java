package org.learningdistricts.app.data;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.app.state.UnitStatus;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.schemas.SqlResource;

/** The findings of the build that a release holds, by the unit whose newest version they are of. */
public final class ReleasedReviews {

    private static final String QUERY = "reviews.sql";

    private final Map<String, List<Finding>> byUnit = new HashMap<>();

    private ReleasedReviews() {}

    /** Reads them from a release. */
    public static ReleasedReviews of(Path release, CheckCatalogue catalogue) {
        ReleasedReviews reviews = new ReleasedReviews();
        try (OpenRelease open = OpenRelease.open(release);
                ResultSet row = open.query(SqlResource.text(ReleasedReviews.class, QUERY))) {
            while (row.next()) {
                String key =
                        key(
                                row.getString("quarter"),
                                row.getString("unit_level"),
                                row.getString("unit_code"));
                CatalogueEntry entry = catalogue.entry(row.getString("rule"));
                reviews.byUnit
                        .computeIfAbsent(key, unit -> new ArrayList<>())
                        .add(finding(row, entry));
            }
            return reviews;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the findings of the build", e);
        }
    }

    /** Those about a unit's newest version. */
    public List<Finding> about(UnitStatus unit) {
        return byUnit.getOrDefault(
                key(unit.quarter(), unit.unitLevel(), unit.unitCode()), List.of());
    }

    private static Finding finding(ResultSet row, CatalogueEntry entry) throws SQLException {
        return new Finding(
                row.getString("finding_id"),
                row.getString("stage"),
                entry.rule(),
                Severity.of(row.getString("severity")),
                row.getString("file"),
                row.getString("sheet"),
                row.getObject("row_number", Long.class),
                row.getString("column_name"),
                row.getString("value"),
                row.getString("expected"),
                row.getString("message_vi"),
                row.getString("message_en"),
                entry.remedyVi(),
                entry.remedyEn(),
                null,
                null,
                null);
    }

    private static String key(String quarter, String level, String code) {
        return String.join(":", quarter, level, code);
    }
}
