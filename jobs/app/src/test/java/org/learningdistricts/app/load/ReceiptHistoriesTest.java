package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;

/**
 * Deliveries in which the same bytes come again with other receipt times, taken in four orders: one
 * state. As many histories as {@code -Dhistories.seeds} says.
 */
@Tag("slow")
class ReceiptHistoriesTest {

    private static final int SEEDS = Integer.getInteger("histories.seeds", 1);

    @TempDir Path folder;

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endInOneStateInWhicheverOrder(int seed) throws IOException {
        Random random = new Random(seed);
        List<Path> deliveries = deliveries(random);
        List<Object> reference =
                seed % 2 == 0
                        ? List.of()
                        : List.of(
                                "--reference",
                                Delivered.referenceWithALastDay(folder.resolve("reference")));
        List<Path> backwards = new ArrayList<>(deliveries);
        Collections.reverse(backwards);
        List<Path> mixed = new ArrayList<>(deliveries);
        Collections.shuffle(mixed, random);

        Path data = folder.resolve("forwards");
        deliveries.forEach(delivery -> load(data, reference, List.of(delivery)));
        load(folder.resolve("at-once"), reference, deliveries);
        backwards.forEach(
                delivery -> load(folder.resolve("backwards"), reference, List.of(delivery)));
        mixed.forEach(delivery -> load(folder.resolve("mixed"), reference, List.of(delivery)));

        for (String order : List.of("at-once", "backwards", "mixed")) {
            Path other = folder.resolve(order);
            assertThat(Delivered.state(other)).as(order).isEqualTo(Delivered.state(data));
            assertThat(Delivered.status(other)).as(order).isEqualTo(Delivered.status(data));
            assertThat(Delivered.answers(other)).as(order).isEqualTo(Delivered.answers(data));
        }
    }

    /** Each brings some versions of some units, at a time of its own. */
    private List<Path> deliveries(Random random) throws IOException {
        List<Path> deliveries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Path inbox = Files.createDirectories(folder.resolve("delivery-" + i));
            for (String unit : List.of("2025-Q1/001", "2025-Q2/001", "2025-Q3/00097")) {
                if (i == 0 || random.nextInt(4) > 0) {
                    add(inbox, unit, random);
                }
            }
            deliveries.add(inbox);
        }
        return deliveries;
    }

    private static void add(Path inbox, String unit, Random random) throws IOException {
        String quarter = unit.substring(0, 7);
        int version = random.nextInt(3);
        int lastMonth = 3 * Integer.parseInt(quarter.substring(6));
        Delivered.add(
                inbox,
                quarter,
                unit.substring(8),
                1 + random.nextInt(2),
                version,
                version == 2,
                "2025-%02d-%02dT%02d:00:00"
                        .formatted(lastMonth, 17 + random.nextInt(11), random.nextInt(3) + 8));
    }

    private static void load(Path data, List<Object> reference, List<Path> inboxes) {
        List<Object> args = new ArrayList<>(List.of("load", "--reports", "json", "--data", data));
        args.addAll(reference);
        args.addAll(inboxes);
        Ldw load = Ldw.run(args.toArray());
        assertThat(load.err()).isEmpty();
        assertThat(load.code()).isIn(ExitCode.DONE, ExitCode.DONE_WITH_REJECTIONS);
    }
}
