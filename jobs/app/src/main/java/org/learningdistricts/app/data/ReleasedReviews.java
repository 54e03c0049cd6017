package org.learningdistricts.app.data;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.AnswerDecision;
import org.learningdistricts.answers.answer.AnswerPredecessor;
import org.learningdistricts.answers.answer.CountingVersion;
import org.learningdistricts.app.state.UnitStatus;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.schemas.SqlResource;

/**
 * What a release says about units' newest versions: the findings of the build, and what people
 * decided.
 */
public final class ReleasedReviews {

    private static final String COMMUNE = "commune";
    private static final String QUERY = "reviews.sql";
    private static final String DECISIONS = "answered_decisions.sql";
    private static final String COUNTING = "counting_versions.sql";

    private final Map<String, List<Finding>> byUnit = new HashMap<>();
    private final Map<String, List<AnswerDecision>> decisions = new HashMap<>();
    private final Set<String> versions = new HashSet<>();
    private final Map<String, CountingVersion> counting = new HashMap<>();
    private final Predecessors predecessors;

    private ReleasedReviews(Predecessors predecessors) {
        this.predecessors = predecessors;
    }

    /** Reads them from a release. */
    public static ReleasedReviews of(Path release, CheckCatalogue catalogue) {
        try (OpenRelease open = OpenRelease.open(release)) {
            ReleasedReviews reviews = new ReleasedReviews(Predecessors.of(open));
            reviews.readFindings(open, catalogue);
            reviews.readDecisions(open);
            reviews.readCounting(open);
            return reviews;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the findings of the build", e);
        }
    }

    private void readFindings(OpenRelease open, CheckCatalogue catalogue) throws SQLException {
        try (ResultSet row = open.query(SqlResource.text(ReleasedReviews.class, QUERY))) {
            while (row.next()) {
                String key =
                        key(
                                row.getString("quarter"),
                                row.getString("unit_level"),
                                row.getString("unit_code"));
                CatalogueEntry entry = catalogue.entry(row.getString("rule"));
                byUnit.computeIfAbsent(key, unit -> new ArrayList<>()).add(finding(row, entry));
            }
        }
    }

    private void readDecisions(OpenRelease open) throws SQLException {
        try (ResultSet row = open.query(SqlResource.text(ReleasedReviews.class, DECISIONS))) {
            while (row.next()) {
                String version = row.getString("submission_id");
                String key =
                        version == null
                                ? key(
                                        row.getString("quarter"),
                                        row.getString("unit_level"),
                                        row.getString("unit_code"))
                                : version;
                if (version != null) {
                    versions.add(version);
                }
                decisions
                        .computeIfAbsent(key, about -> new ArrayList<>())
                        .add(
                                new AnswerDecision(
                                        row.getString("kind"),
                                        row.getString("dataset"),
                                        row.getString("dataset_en"),
                                        row.getString("reason"),
                                        row.getString("decided_by"),
                                        row.getObject("decided_at", LocalDateTime.class)));
            }
        }
    }

    private void readCounting(OpenRelease open) throws SQLException {
        try (ResultSet row = open.query(SqlResource.text(ReleasedReviews.class, COUNTING))) {
            while (row.next()) {
                counting.put(
                        row.getString("submission_id"),
                        new CountingVersion(
                                row.getObject("sequence", Long.class),
                                row.getObject("received_at", LocalDateTime.class)));
            }
        }
    }

    /** Those about a unit's newest version. */
    public List<Finding> about(UnitStatus unit) {
        return byUnit.getOrDefault(
                key(unit.quarter(), unit.unitLevel(), unit.unitCode()), List.of());
    }

    /** What was decided about a unit's newest version, or about what the unit has to send. */
    public List<AnswerDecision> decisions(UnitStatus unit) {
        List<AnswerDecision> about =
                new ArrayList<>(decisions.getOrDefault(unit.submissionId(), List.of()));
        about.addAll(
                decisions.getOrDefault(
                        key(unit.quarter(), unit.unitLevel(), unit.unitCode()), List.of()));
        return List.copyOf(about);
    }

    /** The former communes that the unit of an answer took over from. */
    private List<AnswerPredecessor> predecessors(Answer answer) {
        return answer.unitLevel().equals(COMMUNE)
                ? predecessors.ofCommune(answer.unitCode(), Quarter.parse(answer.quarter()))
                : List.of();
    }

    /** What was decided about one version, the newest or not. */
    public List<AnswerDecision> decisions(String submissionId) {
        return List.copyOf(decisions.getOrDefault(submissionId, List.of()));
    }

    /** The version that counts instead of another one that was accepted. */
    public Optional<CountingVersion> insteadOf(String submissionId) {
        return Optional.ofNullable(counting.get(submissionId));
    }

    /** An answer with what the release says of versions that need not be the newest. */
    public Answer about(String submissionId, Answer answer) {
        return answer.from(predecessors(answer)).insteadOf(counting.get(submissionId));
    }

    /** What was decided about single versions, by their identifiers. */
    public Map<String, List<AnswerDecision>> aboutVersions() {
        return decisions.entrySet().stream()
                .filter(about -> versions.contains(about.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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
