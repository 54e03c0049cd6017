package org.learningdistricts.app.cli;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TableWriter;
import org.learningdistricts.app.console.TerminalProgress;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.load.LoadCounts;
import org.learningdistricts.app.load.LoadOutcome;
import org.learningdistricts.app.releases.HeldClients;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.schemas.SqlResource;

/**
 * Tells what a load did: first in one line, then what waits for a person and how to see it, then
 * the rates of the quarters that it changed.
 */
final class LoadSummary {

    /** From so many columns on cells are in both languages. */
    private static final int ROOM_FOR_BOTH = 120;

    private final Screen screen;
    private final DataFolder folder;
    private final Set<Quarter> asked;
    private final boolean showsAllRates;

    /**
     * @param asked the quarters that were loaded, empty for all
     * @param showsAllRates whether the rates of quarters that did not change are shown too
     */
    LoadSummary(Screen screen, DataFolder folder, Set<Quarter> asked, boolean showsAllRates) {
        this.screen = screen;
        this.folder = folder;
        this.asked = asked;
        this.showsAllRates = showsAllRates;
    }

    void print(LoadOutcome outcome, Duration spent) {
        if (screen.language() == ResultLanguage.BOTH) {
            screen.say(
                    "",
                    line(outcome, spent, ResultLanguage.VI),
                    line(outcome, spent, ResultLanguage.EN));
        } else {
            screen.println(line(outcome, spent, screen.language()));
        }
        if (outcome.isNothingNew() && !asked.isEmpty()) {
            screen.say(
                    "",
                    "Chỉ xét " + asked() + "; các quý khác trong thư mục gửi đến để nguyên",
                    "looked at " + asked() + " only, not at the inbox's other quarters");
        }
        outcome.notes().forEach(screen::println);
        outcome.repeats().forEach(screen::println);
        if (!outcome.removedReleases().isEmpty()) {
            screen.println(
                    screen.words("Bản công bố đã xóa (--keep)", "releases removed (--keep)")
                            + ": "
                            + String.join(", ", outcome.removedReleases()));
        }
        outcome.unsettled()
                .forEach(
                        name ->
                                screen.say(
                                        name + ": ",
                                        "đang được ghi, để lần nạp sau",
                                        "still being written, left for the next load"));
        outcome.failures()
                .forEach(
                        line ->
                                screen.println(
                                        screen.words("Không đọc được", "could not be read")
                                                + ": "
                                                + line));
        outcome.setAside()
                .forEach(
                        name ->
                                screen.say(
                                        name + ": ",
                                        "đã hỏng nhiều lần, tạm gác lại",
                                        "failed several times, set aside"));
        if (!outcome.isNothingNew() || showsAllRates) {
            try (OpenRelease release = OpenRelease.open(folder.newestRelease())) {
                outcome.releaseId().ifPresent(id -> printExplanations(release, id));
                new WaitingList(screen, folder).print(outcome, release);
                printQuarters(outcome, release);
            }
        }
        new FindingList(screen).print(folder, outcome);
        printWhere();
    }

    /** What a load did in one line and one language. */
    static String line(LoadOutcome outcome, Duration spent, ResultLanguage language) {
        String time = TerminalProgress.shown(spent);
        if (outcome.isNothingNew()) {
            return language.words("Không có gì mới", "nothing new") + "; " + time;
        }
        LoadCounts counts = outcome.counts();
        List<String> kinds = new ArrayList<>();
        add(
                kinds,
                counts.corrections(),
                language.words(
                        "bản sửa", counts.corrections() == 1 ? "correction" : "corrections"));
        add(kinds, counts.first(), language.words("lần đầu", "first"));
        add(kinds, counts.again(), language.words("xét lại", "judged again"));
        add(kinds, counts.finished(), language.words("của lượt bị ngắt", "of an interrupted run"));
        String warnings =
                counts.withWarnings() == 0
                        ? ""
                        : " (%d %s)"
                                .formatted(
                                        counts.withWarnings(),
                                        language.words("có cảnh báo", "with warnings"));
        return "%d %s%s; %d %s%s, %d %s; %s; %s"
                .formatted(
                        counts.judged(),
                        language.words("mới", "new"),
                        kinds.isEmpty() ? "" : ": " + String.join(", ", kinds),
                        counts.accepted(),
                        language.words("chấp nhận", "accepted"),
                        warnings,
                        counts.rejected(),
                        language.words("từ chối", "refused"),
                        time,
                        language.words("đã công bố", "published"));
    }

    private String asked() {
        return asked.stream().map(Quarter::toString).collect(Collectors.joining(", "));
    }

    private static void add(List<String> kinds, int count, String kind) {
        if (count > 0) {
            kinds.add(count + " " + kind);
        }
    }

    private void printQuarters(LoadOutcome outcome, OpenRelease release) {
        List<String> changed = outcome.quarters().stream().map(Object::toString).toList();
        for (String quarter : quarters(release)) {
            if (showsAllRates || changed.contains(quarter)) {
                screen.println();
                screen.println(screen.words("Quý", "Quarter") + " " + quarter);
                print(release, "submission_counts.sql", quarter);
                print(release, "qualification_rates.sql", quarter);
            }
        }
    }

    private void print(OpenRelease release, String query, String quarter) {
        String sql = SqlResource.text(LoadSummary.class, query);
        ResultLanguage said = languageOfCells();
        TableWriter.ofOurs(screen)
                .write(
                        release.query(
                                sql.replace("{quarter}", quarter)
                                        .replace("{district}", said.words("huyện", "district"))
                                        .replace("{commune}", said.words("xã", "commune"))
                                        .replace("{computed}", said.words("số liệu", "figures"))
                                        .replace("{decision}", said.words("quyết định", "decision"))
                                        .replace(
                                                "{official}",
                                                said.words("chính thức", "official"))));
    }

    /** Both languages need room that the titles take first. */
    private ResultLanguage languageOfCells() {
        return screen.language() == ResultLanguage.BOTH && screen.width() < ROOM_FOR_BOTH
                ? ResultLanguage.VI
                : screen.language();
    }

    /** How many explanations were given since the release before: they are told by such times. */
    private void printExplanations(OpenRelease release, String id) {
        String query = SqlResource.text(LoadSummary.class, "explanations.sql");
        try (ResultSet rows =
                release.query(query.replace("{previous}", folder.releaseBefore(id)))) {
            if (rows.next() && rows.getLong(1) > 0) {
                screen.println(
                        screen.words("Giải trình mới công bố", "explanations published")
                                + ": "
                                + rows.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count the explanations of the release", e);
        }
    }

    private static List<String> quarters(OpenRelease release) {
        List<String> quarters = new ArrayList<>();
        try (ResultSet rows = release.query(SqlResource.text(LoadSummary.class, "quarters.sql"))) {
            while (rows.next()) {
                quarters.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the quarters of the release", e);
        }
        return quarters;
    }

    private void printWhere() {
        String file = Screen.path(folder.newestRelease());
        screen.println();
        String release = folder.newestReleaseId().map(id -> " " + id).orElse("");
        screen.println(screen.words("Bản công bố", "Release") + release + ": ", file);
        screen.println(screen.words("Truy vấn", "Query it") + ":");
        screen.copyable(
                "  ./"
                        + DataOption.command("query", folder)
                        + " \"from reporting.city_qualification_rate\"");
        screen.copyable("  duckdb -readonly '" + file + "'");
        HeldClients.say(folder, screen);
    }
}
