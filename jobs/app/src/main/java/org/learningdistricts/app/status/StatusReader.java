package org.learningdistricts.app.status;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataLock;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.state.Release;
import org.learningdistricts.app.state.Sighting;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.app.state.UnitStatus;
import org.learningdistricts.schemas.SqlResource;

/** Reads from the current release and the state database how far the collection is. */
public final class StatusReader {

    private final DataFolder folder;
    private final StateDatabase state;

    public StatusReader(DataFolder folder, StateDatabase state) {
        this.folder = folder;
        this.state = state;
    }

    public Status read() {
        List<Status.OfDelivery> deliveries = deliveries();
        boolean isLoading = DataLock.isHeld(folder);
        Optional<String> releaseId = folder.newestReleaseId();
        if (releaseId.isEmpty()) {
            return new Status(List.of(), List.of(), List.of(), deliveries, null, isLoading);
        }
        try (OpenRelease release = OpenRelease.open(folder.newestRelease())) {
            List<Status.OfUnit> units = units(release);
            Map<String, List<Status.OfUnit>> byQuarter =
                    units.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Status.OfUnit::quarter,
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            List<Status.OfQuarter> quarters = new ArrayList<>();
            byQuarter.forEach((quarter, of) -> quarters.add(Status.OfQuarter.of(quarter, of)));
            return new Status(
                    List.copyOf(quarters),
                    units,
                    rules(release),
                    deliveries,
                    release(releaseId.get()),
                    isLoading);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the release", e);
        }
    }

    private List<Status.OfUnit> units(OpenRelease release) throws SQLException {
        Map<String, String> reports = reports();
        List<Status.OfUnit> units = new ArrayList<>();
        try (ResultSet row =
                release.query(SqlResource.text(StatusReader.class, "status_units.sql"))) {
            while (row.next()) {
                String quarter = row.getString("quarter");
                String level = row.getString("unit_level");
                String code = row.getString("unit_code");
                units.add(
                        new Status.OfUnit(
                                quarter,
                                level,
                                code,
                                row.getString("unit_name"),
                                row.getString("status"),
                                row.getObject("version", Long.class),
                                row.getObject("current_version", Long.class),
                                row.getObject("received_at", LocalDateTime.class),
                                row.getObject("is_on_time", Boolean.class),
                                row.getLong("findings_error"),
                                row.getLong("findings_warning"),
                                row.getLong("findings_review"),
                                row.getLong("datasets_missing"),
                                row.getBoolean("is_exempt"),
                                row.getBoolean("is_withdrawn"),
                                row.getBoolean("is_nil"),
                                row.getBoolean("is_closed"),
                                reports.get(key(quarter, level, code))));
            }
        }
        return List.copyOf(units);
    }

    /** The answer to each unit's newest version. */
    private Map<String, String> reports() {
        return state.unitStatus().stream()
                .collect(
                        Collectors.toMap(
                                unit -> key(unit.quarter(), unit.unitLevel(), unit.unitCode()),
                                this::report));
    }

    private String report(UnitStatus unit) {
        Path reports =
                ReportFolder.of(unit.quarter(), unit.unitCode(), unit.receivedAt(), unit.digest());
        return FindingList.best(folder.reports().resolve(reports)).toString();
    }

    private static List<Status.OfRule> rules(OpenRelease release) throws SQLException {
        List<Status.OfRule> rules = new ArrayList<>();
        try (ResultSet row =
                release.query(SqlResource.text(StatusReader.class, "status_findings.sql"))) {
            while (row.next()) {
                rules.add(
                        new Status.OfRule(
                                row.getString("quarter"),
                                row.getString("rule"),
                                row.getString("severity"),
                                row.getString("stage"),
                                row.getLong("units"),
                                row.getLong("findings"),
                                row.getLong("explained")));
            }
        }
        return List.copyOf(rules);
    }

    private List<Status.OfDelivery> deliveries() {
        Map<String, List<String>> inboxes = Sighting.inboxes(state.sightings());
        return state.deliveryFindings().stream()
                .map(
                        finding ->
                                new Status.OfDelivery(
                                        finding.rule(),
                                        finding.severity(),
                                        finding.file(),
                                        inboxes.getOrDefault(finding.findingId(), List.of()),
                                        finding.messageVi(),
                                        finding.messageEn(),
                                        FindingList.best(
                                                        folder.reports()
                                                                .resolve(
                                                                        ReportFolder.ofDelivery(
                                                                                finding.loadId())))
                                                .toString()))
                .toList();
    }

    /** When it was made is known to the state database alone, which may have been lost. */
    private Status.OfRelease release(String id) {
        Optional<Release> made = state.lastRelease().filter(last -> last.id().equals(id));
        return new Status.OfRelease(
                id,
                made.map(last -> last.madeAt().withNano(0)).orElse(null),
                made.filter(this::isBehind).isPresent(),
                folder.newestRelease().toString());
    }

    private boolean isBehind(Release release) {
        return !state.lastRecordedLoad().orElse("").equals(release.loadId());
    }

    private static String key(String quarter, String level, String code) {
        return String.join(":", quarter, level, code);
    }
}
