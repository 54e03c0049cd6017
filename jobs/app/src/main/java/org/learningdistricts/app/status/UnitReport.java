package org.learningdistricts.app.status;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.Verdict;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.data.StandingDecisions;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.app.state.UnitVersion;
import org.learningdistricts.lake.Lake;

/** Everything that came from one unit: all versions, when they came, what they were judged. */
public final class UnitReport {

    /**
     * A version, as {@code status --unit --json} gives it.
     *
     * @param isCurrent whether its figures are those that count, as of the next release
     * @param isWithdrawn whether people withdrew it
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
            boolean isWithdrawn,
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
        List<UnitVersion> versions =
                state.versions(unit).stream()
                        .filter(one -> quarters.isEmpty() || quarters.contains(one.quarter()))
                        .toList();
        if (versions.isEmpty()) {
            throw new RefusedRequest(unit + ": chưa nhận báo cáo nào / nothing was received");
        }
        StandingDecisions decisions = StandingDecisions.of(new Lake(folder.lake()));
        Set<UnitVersion> withdrawn =
                versions.stream()
                        .filter(
                                one ->
                                        decisions.isWithdrawn(
                                                one.quarter(),
                                                one.unitLevel(),
                                                one.unitCode(),
                                                one.digest()))
                        .collect(Collectors.toSet());
        return versions.stream()
                .map(
                        one ->
                                of(
                                        folder,
                                        one,
                                        counts(one, versions, withdrawn),
                                        withdrawn.contains(one)))
                .toList();
    }

    /** Whether no other version that was accepted and not withdrawn comes before one. */
    private static boolean counts(
            UnitVersion one, List<UnitVersion> versions, Set<UnitVersion> withdrawn) {
        Long precedence = one.precedence();
        return precedence != null
                && !withdrawn.contains(one)
                && versions.stream()
                        .filter(other -> other.quarter().equals(one.quarter()))
                        .filter(other -> other.unitLevel().equals(one.unitLevel()))
                        .filter(other -> !withdrawn.contains(other))
                        .map(UnitVersion::precedence)
                        .filter(Objects::nonNull)
                        .allMatch(other -> other >= precedence);
    }

    private static OfVersion of(
            DataFolder folder, UnitVersion one, boolean isCurrent, boolean isWithdrawn) {
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
                isCurrent,
                isWithdrawn,
                one.findingsError(),
                one.findingsWarning(),
                one.loadId(),
                FindingList.best(answer).toString());
    }

    /** Shows them to people. */
    public static void print(Screen screen, List<OfVersion> versions) {
        for (OfVersion one : versions) {
            String counts =
                    one.isCurrent()
                            ? ", " + screen.words("đang được tính", "it counts")
                            : one.isWithdrawn() ? ", " + screen.words("đã rút", "withdrawn") : "";
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
