package org.learningdistricts.app.verdicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;

/**
 * A former commune that a commune took over from.
 *
 * @param isWhole whether all of it went there
 * @param changedOn as dd/mm/yyyy, like {@code decisionDate}
 * @param level of its last recognition, which does not count for the new commune; null if none is
 *     known
 */
public record Predecessor(
        String unitCode,
        String unitName,
        boolean isWhole,
        String changedOn,
        @Nullable Long level,
        @Nullable String decisionNumber,
        @Nullable String decisionDate) {

    /**
     * Those of a commune in a quarter, in the order of their names; its code may lack its zeros.
     */
    public static List<Predecessor> read(OpenRelease release, String quarter, String unit) {
        try (ResultSet rows =
                release.query(
                        SqlResource.text(Predecessor.class, "predecessors.sql"), unit, quarter)) {
            return RecordRows.of(rows, Predecessor.class);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the predecessors", e);
        }
    }

    /** Shows them, if there are any. */
    public static void print(Screen screen, List<Predecessor> predecessors) {
        if (predecessors.isEmpty()) {
            return;
        }
        String day = predecessors.get(0).changedOn();
        screen.println();
        screen.say("", "Lập ngày " + day + " từ", "made on " + day + " from");
        predecessors.forEach(one -> screen.println("  ", one.line(screen)));
        if (predecessors.stream().anyMatch(one -> one.level() != null)) {
            screen.say(
                    "  ",
                    "Quyết định công nhận xã cũ không được tính cho xã mới.",
                    "What was decided about a former commune does not count for the new one.");
        }
    }

    private String line(Screen screen) {
        String part = isWhole ? "" : ", " + screen.words("một phần", "a part");
        String recognition =
                level == null || decisionDate == null
                        ? ""
                        : ", %s %d: %s, %s"
                                .formatted(
                                        screen.words("công nhận mức độ", "recognised at level"),
                                        level,
                                        decisionNumber,
                                        decisionDate);
        return TerminalText.line(unitCode + " " + unitName + part + recognition);
    }
}
