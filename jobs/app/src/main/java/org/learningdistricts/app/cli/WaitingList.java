package org.learningdistricts.app.cli;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.load.LoadOutcome;
import org.learningdistricts.schemas.SqlResource;

/** What waits for a person after a load, each with the command that shows it. */
final class WaitingList {

    private final Screen screen;
    private final DataFolder folder;
    private boolean isBegun;

    WaitingList(Screen screen, DataFolder folder) {
        this.screen = screen;
        this.folder = folder;
    }

    /** Of the quarters that the load changed. */
    void print(LoadOutcome outcome, OpenRelease release) {
        List<String> quarters = outcome.quarters().stream().map(Object::toString).toList();
        String status = DataOption.command("status", folder);
        try (ResultSet row = release.query(SqlResource.text(WaitingList.class, "waiting.sql"))) {
            while (row.next()) {
                String quarter = row.getString("quarter");
                if (!quarters.contains(quarter)) {
                    continue;
                }
                String of = " --quarter " + quarter;
                print(quarter, row.getLong("rejected"), "từ chối / refused", status + of);
                print(quarter, row.getLong("missing"), "chưa nộp / missing", status + of);
                print(
                        quarter,
                        row.getLong("reviews"),
                        "điểm cần xem lại / points to review",
                        DataOption.command("findings", folder) + of + " --stage build");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what waits", e);
        }
        long astray =
                outcome.deliveryFindings().stream()
                        .filter(finding -> finding.severity().word().equals("error"))
                        .count();
        print("", astray, "đường dẫn chưa nạp / paths not taken in", status + " --all");
        print(
                "",
                outcome.counts().judged(),
                "trả lời cần gửi / answers to send",
                DataOption.command("answers", folder));
    }

    private void print(String quarter, long count, String what, String command) {
        if (count == 0) {
            return;
        }
        if (!isBegun) {
            isBegun = true;
            screen.say("", "Chờ người xử lý", "Waits for a person");
        }
        String line =
                "  %s%d %s: "
                        .formatted(
                                quarter.isEmpty() ? "" : quarter + ", ",
                                count,
                                screen.language().words(what));
        if (line.length() + command.length() <= screen.width()) {
            screen.copyable(line + command);
        } else {
            screen.println(line);
            screen.copyable("    " + command);
        }
    }
}
