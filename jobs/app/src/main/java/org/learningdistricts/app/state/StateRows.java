package org.learningdistricts.app.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.DeliveryFinding;

/** Makes values of the rows that the queries of this package find. */
final class StateRows {

    private StateRows() {}

    static JudgedSubmission judged(ResultSet row) throws SQLException {
        return new JudgedSubmission(
                row.getString("quarter"),
                row.getString("unit_code"),
                row.getString("digest"),
                Moments.of(row.getString("received_at")),
                row.getString("group_id"),
                row.getBoolean("is_archived"));
    }

    static DeliveryFinding delivery(ResultSet row) throws SQLException {
        return new DeliveryFinding(
                row.getString("group_id"),
                row.getString("load_id"),
                row.getString("finding_id"),
                row.getString("rule"),
                row.getString("severity"),
                row.getString("file"),
                row.getString("message_vi"),
                row.getString("message_en"));
    }

    static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getString("release_id"),
                Moments.of(row.getString("made_at")),
                row.getString("inputs"),
                row.getString("load_id"),
                row.getInt("explanations"));
    }

    static KnownSubmission known(ResultSet row) throws SQLException {
        return new KnownSubmission(
                row.getString("submission_id"),
                row.getString("group_id"),
                row.getString("status"),
                row.getString("judge_digest"),
                Moments.of(row.getString("received_at")),
                longOrNull(row, "sequence"),
                row.getString("load_id"),
                Moments.orNull(row.getString("recorded_at")),
                row.getBoolean("is_current"));
    }

    static UnitStatus status(ResultSet row) throws SQLException {
        return new UnitStatus(
                row.getString("quarter"),
                row.getString("unit_level"),
                row.getString("unit_code"),
                row.getString("submission_id"),
                row.getString("status"),
                row.getLong("version"),
                longOrNull(row, "current_version"),
                Moments.of(row.getString("received_at")),
                row.getLong("findings_error"),
                row.getLong("findings_warning"),
                row.getLong("findings_info"));
    }

    private static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : (Long) value;
    }
}
