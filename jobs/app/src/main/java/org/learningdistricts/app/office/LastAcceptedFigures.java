package org.learningdistricts.app.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningdistricts.answers.template.LastFigures;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.schemas.SqlResource;

/** Asks the current release what was accepted last of a unit. */
final class LastAcceptedFigures {

    private static final String VERSION = "last_version.sql";

    private LastAcceptedFigures() {}

    /** The figures of the newest quarter before that of the scope; none without a release. */
    static LastFigures of(DataFolder folder, Scope scope) {
        if (folder.currentReleaseId().isEmpty()) {
            return LastFigures.NONE;
        }
        try (OpenRelease release = OpenRelease.open(folder.currentRelease())) {
            return of(release, scope);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the last figures", e);
        }
    }

    private static LastFigures of(OpenRelease release, Scope scope) throws SQLException {
        Unit unit = scope.unit();
        String version;
        Quarter quarter;
        try (ResultSet row =
                release.query(
                        SqlResource.text(LastAcceptedFigures.class, VERSION),
                        unit.level(),
                        unit.code(),
                        unit.validFrom().toString(),
                        scope.quarter().toString())) {
            if (!row.next()) {
                return LastFigures.NONE;
            }
            version = row.getString("submission_sk");
            quarter = Quarter.parse(row.getString("quarter"));
        }
        Map<String, List<Map<String, Object>>> tables = new HashMap<>();
        for (Contract dataset : scope.contracts().datasets()) {
            if (dataset.isSubmittedBy(unit.level())) {
                tables.put(dataset.name(), rows(release, dataset, version, scope.day()));
            }
        }
        return new LastFigures(quarter, Map.copyOf(tables));
    }

    private static List<Map<String, Object>> rows(
            OpenRelease release, Contract dataset, String version, LocalDate day)
            throws SQLException {
        String sql = SqlResource.text(LastAcceptedFigures.class, "last_" + dataset.name() + ".sql");
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ResultSet row = release.query(sql, version, day.toString())) {
            while (row.next()) {
                rows.add(values(row, dataset));
            }
        }
        return List.copyOf(rows);
    }

    private static Map<String, Object> values(ResultSet row, Contract dataset) throws SQLException {
        String marked = row.getString("not_applicable");
        Set<String> notApplicable = Set.of(marked == null ? new String[0] : marked.split(","));
        Map<String, Object> values = new HashMap<>();
        for (Field field : dataset.fields()) {
            if (field.nameOf() != null) {
                continue; // names are those of the reference data
            }
            Object value =
                    notApplicable.contains(field.column())
                            ? LastFigures.NOT_APPLICABLE
                            : row.getObject(field.column());
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }
}
