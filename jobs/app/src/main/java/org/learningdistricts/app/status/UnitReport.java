package org.learningdistricts.app.status;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.Verdict;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.app.state.UnitVersion;

/** Everything that came from one unit: all versions, when they came, what they were judged. */
public final class UnitReport {

    /**
     * A version, as {@code status --unit --json} gives it.
     *
     * @param isCurrent whether its figures are those that count
     * @param report the page for people, or else the answer as JSON
     */
    public record OfVersion(
            String quarter,
            String unitLevel,
            String unitCode,
            long version,
            @Nullable Long sequence,
            LocalDateTime receivedAt,
            String status,
            boolean isCurrent,
            long findingsError,
            long findingsWarning,
            String loadId,
            String report) {}

    private UnitReport() {}

    /**
     * The versions of a unit, the newest quarter and version first.
     *
     * @param quarters of these only, empty for all
     * @throws RefusedRequest if nothing came
     */
    public static List<OfVersion> read(
            DataFolder folder, StateDatabase state, String unit, Set<String> quarters) {
        List<OfVersion> versions =
                state.versions(unit).stream()
                        .filter(one -> quarters.isEmpty() || quarters.contains(one.quarter()))
                        .map(one -> of(folder, one))
                        .toList();
        if (versions.isEmpty()) {
            throw new RefusedRequest(unit + ": chưa nhận báo cáo nào / nothing was received");
        }
        return versions;
    }

    private static OfVersion of(DataFolder folder, UnitVersion one) {
        Path answer =
                folder.reports()
                        .resolve(
                                ReportFolder.of(
                                        one.quarter(),
                                        one.unitCode(),
                                        one.receivedAt(),
                                        one.digest()));
        return new OfVersion(
                one.quarter(),
                one.unitLevel(),
                one.unitCode(),
                one.version(),
                one.sequence(),
                one.receivedAt(),
                one.status(),
                one.isCurrent(),
                one.findingsError(),
                one.findingsWarning(),
                one.loadId(),
                FindingList.best(answer).toString());
    }

    /** Shows them to people. */
    public static void print(Screen screen, List<OfVersion> versions) {
        for (OfVersion one : versions) {
            String counts =
                    one.isCurrent() ? ", " + screen.words("đang được tính", "it counts") : "";
            screen.println(
                    "%s %s, %s %d%s"
                            .formatted(
                                    one.quarter(),
                                    one.unitCode(),
                                    screen.words("bản thứ", "version"),
                                    one.version(),
                                    counts));
            screen.println("  ", Verdict.of(one.status(), screen.language()));
            screen.println(
                    "  ",
                    "%s: %d; %s: %d"
                            .formatted(
                                    screen.words("lỗi", "errors"),
                                    one.findingsError(),
                                    screen.words("cảnh báo", "warnings"),
                                    one.findingsWarning()));
            screen.println(
                    "  ",
                    "%s: %s"
                            .formatted(
                                    screen.words("nhận lúc", "received"),
                                    LoadClock.shown(one.receivedAt())));
            screen.println("  ", screen.words("lượt nạp", "run") + ": " + one.loadId());
            screen.println("  ", Screen.path(Path.of(one.report())));
        }
    }
}
