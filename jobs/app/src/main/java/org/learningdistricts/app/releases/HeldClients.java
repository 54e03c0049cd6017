package org.learningdistricts.app.releases;

import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.RollbackLog;
import org.learningdistricts.lake.row.Rollback;

/** Says that clients are held at an earlier release, as long as they are. */
public final class HeldClients {

    private HeldClients() {}

    /** Says it on a screen; nothing if clients see the newest release. */
    public static void say(DataFolder folder, Screen screen) {
        RollbackLog.inForce(folder).ifPresent(rollback -> say(rollback, screen));
    }

    private static void say(Rollback rollback, Screen screen) {
        String by = rollback.by() == null ? "" : rollback.by() + ", ";
        String why = " (" + by + LoadClock.shown(rollback.at()) + "): " + rollback.reason();
        screen.say(
                "",
                "Người dùng đang được giữ ở bản " + rollback.releaseId() + why,
                "Clients are held at release " + rollback.releaseId() + why);
        screen.say(
                "  ",
                "Bản mới vẫn được lập; để người dùng thấy: ldw rollback --release",
                "Newer ones are built; to let clients see them: ldw rollback --release");
    }
}
