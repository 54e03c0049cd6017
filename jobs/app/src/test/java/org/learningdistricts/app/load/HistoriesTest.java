package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;

/**
 * Histories of what is sent and decided, loaded in five orders and groupings: the end is the same,
 * and what was published on the way is what is told of that moment at the end. As many histories as
 * {@code -Dhistories.seeds} says, from {@code -Dhistories.first} on.
 */
@Tag("slow")
class HistoriesTest {

    private static final int SEEDS = Integer.getInteger("histories.seeds", 3);
    private static final int FIRST = Integer.getInteger("histories.first", 0);

    private static final List<String> VIEWS =
            Stream.of(
                            "commune_indicator",
                            "commune_qualification",
                            "district_indicator",
                            "district_qualification",
                            "city_qualification_rate",
                            "target_progress",
                            "submission_status",
                            "finding",
                            "submission_version",
                            "completeness",
                            "decision")
                    .map(view -> "from reporting." + view + " order by all")
                    .toList();

    @TempDir Path folder;

    static IntStream seeds() {
        return IntStream.range(FIRST, FIRST + SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endInOneStateInWhicheverOrder(int seed) throws IOException {
        Random random = new Random(seed);
        History history = new History(random, folder.resolve("sent"));
        List<Object> reference =
                seed % 2 == 0
                        ? List.of()
                        : List.of(
                                "--reference",
                                Delivered.referenceWithALastDay(folder.resolve("reference")));
        List<Object> first = List.of();
        for (int order = 0; order < 5; order++) {
            Path data = folder.resolve("data-" + order);
            Map<Integer, List<Integer>> evenings = evenings(history, random, order);
            List<Integer> days = List.copyOf(evenings.keySet());
            int asked = order % 2 == 0 ? -1 : days.get(random.nextInt(days.size()));
            List<String> published = load(history, data, reference, evenings, asked);
            List<Object> end =
                    List.of(
                            Delivered.state(data),
                            Published.answers(data, VIEWS.subList(9, VIEWS.size())),
                            Delivered.status(data),
                            Delivered.answers(data));
            first = order == 0 ? end : first;
            assertThat(end).as("order %d of history %d", order, seed).isEqualTo(first);
            if (asked >= 0) {
                assertPastIsAsPublished(data, History.evening(asked), published);
            }
        }
    }

    /**
     * By day, what was sent on which days is loaded at its end: each day alone, all as late as it
     * can be, or on a few days.
     */
    private static Map<Integer, List<Integer>> evenings(History history, Random random, int order) {
        Map<Integer, List<Integer>> evenings = new TreeMap<>();
        int last = history.days() - 1;
        int split = random.nextInt(last);
        for (int day = 0; day <= last; day++) {
            int latest = Math.min(history.loadedBefore(day) - 1, last);
            int wanted = day <= split && random.nextInt(4) > 0 ? split : last;
            if (history.inbox(day) != null) {
                int evening = order == 0 ? day : order == 1 ? latest : Math.min(wanted, latest);
                evenings.computeIfAbsent(evening, d -> new ArrayList<>()).add(day);
            }
        }
        evenings.computeIfAbsent(last, d -> new ArrayList<>());
        return evenings;
    }

    /** Returns what was published on the evening that is asked for. */
    private List<String> load(
            History history,
            Path data,
            List<Object> reference,
            Map<Integer, List<Integer>> evenings,
            int asked)
            throws IOException {
        List<String> published = List.of();
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        for (int day = 0; day < history.days(); day++) {
            history.decide(day, data);
            List<Integer> sent = evenings.get(day);
            if (sent != null) {
                LocalDateTime moment = History.evening(day);
                List<Object> args =
                        new ArrayList<>(
                                List.of(
                                        "load",
                                        "--reports",
                                        "json",
                                        "--recorded-at",
                                        moment,
                                        "--data",
                                        data));
                args.addAll(reference);
                sent.forEach(on -> args.add(history.inbox(on)));
                if (sent.isEmpty()) {
                    args.add(nothing);
                }
                Ldw load = Ldw.run(args.toArray());
                assertThat(load.code())
                        .as(load.err())
                        .isIn(ExitCode.DONE, ExitCode.DONE_WITH_REJECTIONS);
                published = day == asked ? Published.answers(data, VIEWS) : published;
            }
        }
        return published;
    }

    private static void assertPastIsAsPublished(
            Path data, LocalDateTime moment, List<String> published) {
        Path file = data.resolve("past.duckdb");
        Ldw asOf = Ldw.run("as-of", "--data", data, moment, "--out", file);
        assertThat(asOf.err()).isEmpty();
        assertThat(Published.answersOf(file, VIEWS)).as("as of %s", moment).isEqualTo(published);
    }
}
