package org.learningdistricts.app.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.answers.annotated.AnnotatedReport;
import org.learningdistricts.answers.html.HtmlReport;
import org.learningdistricts.answers.report.JsonReport;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.app.state.UnitVersion;
import org.learningdistricts.schemas.SqlResource;

/** What a load has to send back to offices. */
public final class OfficeAnswers {

    /**
     * An answer.
     *
     * @param unitName empty if no release knows it
     * @param page the page for people, empty if it was not made, as all of these files
     */
    public record OfficeAnswer(
            UnitVersion version,
            String unitName,
            String page,
            String workbook,
            String findings,
            String json) {}

    private static final String FINDINGS = "findings.csv";

    private OfficeAnswers() {}

    /** The answers of a load, by quarter and unit. */
    public static List<OfficeAnswer> of(DataFolder folder, StateDatabase state, String loadId) {
        Map<String, String> names = names(folder);
        return state.answered(loadId).stream()
                .map(
                        one ->
                                of(
                                        folder,
                                        one,
                                        names.getOrDefault(
                                                key(one.quarter(), one.unitLevel(), one.unitCode()),
                                                "")))
                .toList();
    }

    private static OfficeAnswer of(DataFolder folder, UnitVersion one, String name) {
        Path place =
                folder.reports()
                        .resolve(
                                ReportFolder.of(
                                        one.quarter(),
                                        one.unitCode(),
                                        one.receivedAt(),
                                        one.digest()));
        return new OfficeAnswer(
                one,
                name,
                file(place, HtmlReport.FILE_NAME),
                file(place, AnnotatedReport.FILE_NAME),
                file(place, FINDINGS),
                file(place, JsonReport.FILE_NAME));
    }

    private static String file(Path place, String name) {
        Path file = place.resolve(name);
        return Files.exists(file) ? file.toString() : "";
    }

    private static Map<String, String> names(DataFolder folder) {
        Map<String, String> names = new HashMap<>();
        if (folder.newestReleaseId().isEmpty()) {
            return names;
        }
        try (OpenRelease release = OpenRelease.open(folder.newestRelease());
                ResultSet row =
                        release.query(SqlResource.text(OfficeAnswers.class, "unit_names.sql"))) {
            while (row.next()) {
                names.put(
                        key(
                                row.getString("quarter"),
                                row.getString("unit_level"),
                                row.getString("unit_code")),
                        row.getString("unit_name"));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the names of units", e);
        }
    }

    private static String key(String quarter, String level, String code) {
        return String.join(":", quarter, level, code);
    }
}
