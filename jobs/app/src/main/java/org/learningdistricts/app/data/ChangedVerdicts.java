package org.learningdistricts.app.data;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.schemas.SqlResource;

/** The verdicts that versions changed in a release, beside the one before, by submission. */
public final class ChangedVerdicts {

    /** Of a load without corrections. */
    public static final ChangedVerdicts NONE = new ChangedVerdicts();

    private final Map<String, List<Correction.VerdictChange>> bySubmission = new HashMap<>();

    private ChangedVerdicts() {}

    /** Reads them from a release. */
    public static ChangedVerdicts of(Path release) {
        ChangedVerdicts changed = new ChangedVerdicts();
        String sql = SqlResource.text(ChangedVerdicts.class, "changed_verdicts.sql");
        try (OpenRelease open = OpenRelease.open(release);
                ResultSet row = open.query(sql)) {
            while (row.next()) {
                changed.bySubmission
                        .computeIfAbsent(row.getString("submission_id"), id -> new ArrayList<>())
                        .add(
                                new Correction.VerdictChange(
                                        row.getString("unit_code"),
                                        row.getString("unit_name"),
                                        row.getString("name_vi"),
                                        row.getString("name_en"),
                                        row.getString("old_result"),
                                        row.getString("new_result")));
            }
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what changed", e);
        }
    }

    /** Those that a submission changed. */
    public List<Correction.VerdictChange> by(String submissionId) {
        return List.copyOf(bySubmission.getOrDefault(submissionId, List.of()));
    }
}
