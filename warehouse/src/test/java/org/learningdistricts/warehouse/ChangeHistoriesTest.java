package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/**
 * What a release says has changed makes the rows of the one before its own. With {@code
 * -Dchanges.histories=10} a hundred pairs of releases are tried.
 */
class ChangeHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("changes.histories", 1);
    private static final int LOADS = 11;
    private static final int UNITS = 24;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 10, 1, 8, 0);

    @TempDir Path folder;

    @Test
    void appliedToTheReleaseBeforeGivesTheNewOne() throws Exception {
        for (int seed = 0; seed < HISTORIES; seed++) {
            LakeFixture lake = new LakeFixture(folder.resolve("lake-" + seed));
            Random random = new Random(seed);
            List<Sent> waiting = new ArrayList<>(Inbox.conformance());
            Collections.shuffle(waiting, random);
            waiting = waiting.subList(0, UNITS);
            Schemas schemas = withUnitsOf(waiting, folder.resolve("reference-" + seed));
            List<Sent> sent = new ArrayList<>();
            Warehouse before = null;
            ReleaseRows rows = null;
            for (int i = 0; i < LOADS; i++) {
                lake.load("l" + i, BEGIN.plusDays(i).toString(), next(random, waiting, sent));
                Warehouse now =
                        Warehouse.after(before, random.nextInt(4) > 0, lake, folder, schemas, "1");
                ReleaseRows rowsNow = ReleaseRows.of(now);
                if (rows != null) {
                    assertThat(rows.changedAs(now).differences(rowsNow))
                            .as("history %d, load %d", seed, i)
                            .isEmpty();
                }
                before = now;
                rows = rowsNow;
            }
        }
    }

    /** Knows these units, their communes and what became of those: whole releases are compared. */
    private static Schemas withUnitsOf(List<Sent> sent, Path reference) throws Exception {
        Set<String> codes = sent.stream().map(Sent::unitCode).collect(Collectors.toSet());
        Schemas.bundled().copyReferenceTo(Files.createDirectory(reference));
        Path units = reference.resolve("units.csv");
        List<String> kept = new ArrayList<>();
        Set<String> communes = new HashSet<>();
        for (String line : Files.readAllLines(units)) {
            String[] cells = line.split(",", -1);
            boolean isAbove = !List.of("commune", "district").contains(cells[0]);
            if (isAbove || codes.contains(cells[1]) || codes.contains(cells[7])) {
                kept.add(line);
                communes.add(cells[1] + cells[2].startsWith("2025"));
            }
        }
        Files.write(units, kept);
        Path succession = reference.resolve("unit_succession.csv");
        Files.write(
                succession,
                Files.readAllLines(succession).stream()
                        .filter(
                                line -> {
                                    String[] cells = line.split(",", -1);
                                    boolean isKept =
                                            communes.contains(cells[0] + false)
                                                    && communes.contains(cells[3] + true);
                                    return isKept || cells[0].equals("old_code");
                                })
                        .toList());
        return Schemas.withReference(reference);
    }

    /** Some first versions, corrections, refused ones and versions that come too late. */
    private static Sent[] next(Random random, List<Sent> waiting, List<Sent> sent) {
        List<Sent> load = new ArrayList<>();
        int first = 1 + random.nextInt(1 + waiting.size() / 3);
        for (int i = 0; i < first && !waiting.isEmpty(); i++) {
            load.add(waiting.remove(random.nextInt(waiting.size())));
        }
        for (int i = random.nextInt(3); i > 0 && !sent.isEmpty(); i--) {
            load.add(again(random, sent.get(random.nextInt(sent.size()))));
        }
        sent.addAll(load);
        return load.stream().toArray(Sent[]::new);
    }

    /** Another version of what a unit sent, with a line less in each table. */
    private static Sent again(Random random, Sent earlier) {
        Sent changed =
                new Sent(
                        earlier.quarter(),
                        earlier.unitLevel(),
                        earlier.unitCode(),
                        Long.toHexString(random.nextLong()),
                        (long) random.nextInt(4),
                        earlier.receivedAt().plusHours(random.nextInt(9) - 4L),
                        random.nextInt(4) == 0 ? "rejected" : "accepted",
                        earlier.tables(),
                        random.nextBoolean() ? List.of("late") : List.of());
        for (String dataset : earlier.tables().keySet()) {
            List<String> lines = new ArrayList<>(earlier.tables().get(dataset).lines().toList());
            if (lines.size() > 1) {
                lines.remove(1 + random.nextInt(lines.size() - 1));
            }
            changed = changed.with(dataset, lines.toArray(String[]::new));
        }
        return changed;
    }
}
