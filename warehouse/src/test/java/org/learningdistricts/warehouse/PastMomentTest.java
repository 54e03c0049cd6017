package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** What was known at a moment is what was published then, whatever came later. */
class PastMomentTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 3, 19, 10, 0);
    private static final LocalDateTime ASKED = LocalDateTime.of(2025, 3, 25, 23, 59);

    @TempDir private Path folder;

    private static Sent citizens(String digest, int citizens) {
        return Sent.district("2025-Q1", "001", digest)
                .with("workforce", Tables.WORKFORCE, "00001,," + citizens + ",,,")
                .with("titles", Tables.TITLES, "00001,,citizen,,,60")
                .finding("late");
    }

    private Warehouse asOf(LakeFixture lake, PastMoment moment) throws Exception {
        Path file = Files.createTempDirectory(folder, "m").resolve(ReleasePublisher.FILE_NAME);
        LocalDateTime now = LocalDateTime.of(2026, 1, 1, 0, 0);
        new WarehouseBuilder(new ReleaseFacts("m", now, "1", null, null, null, moment))
                .build(
                        lake.root(),
                        Schemas.bundled(),
                        file,
                        Files.createTempDirectory(folder, "t"));
        return Warehouse.of(file);
    }

    @Test
    void isWhatWasPublishedThenAndSaysByWhichRules() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1", "2025-03-19T10:00", citizens("a", 100), Sent.district("2025-Q1", "002", "x"));
        List<SortedMap<String, List<String>>> published = new ArrayList<>();
        published.add(rows(Warehouse.of(lake, folder)));
        lake.explain("e1", "f-001-late", "storm", "2025-03-19T11:00")
                .load("l2", "2025-03-20T10:00", citizens("b", 101).sequence(2L));
        lake.receipt("l3", "2025-03-20T10:00", citizens("b", 101).receivedAt("2025-03-16T09:00"))
                .deliver("l4", "2025-03-20T10:00", "ignored-file");
        published.add(rows(Warehouse.of(lake, folder)));
        lake.explain("e2", "f-001-late", "flood", "2025-03-20T11:00")
                .decide("2025-03-20T12:00", "withdrawal", citizens("b", 101), "", false)
                .load("l5", "2025-03-21T10:00", citizens("c", 102).sequence(3L));
        assertThat(published).doesNotHaveDuplicates();

        List<PastMoment> moments =
                List.of(
                        new PastMoment(ASKED, FIRST, false, true),
                        new PastMoment(ASKED, FIRST.plusDays(1), true, false));
        List<String> said = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Warehouse made = asOf(lake, moments.get(i));
            assertThat(rows(made)).as("moment %d", i).isEqualTo(published.get(i));
            said.addAll(
                    made.rows(
                            "select as_of, recorded_to, rules_as, is_rules_assumed"
                                    + " from reporting.release"));
        }
        assertThat(said)
                .containsExactly(
                        "2025-03-25 23:59:00.0,2025-03-19 10:00:00.0,then,true",
                        "2025-03-25 23:59:00.0,2025-03-20 10:00:00.0,now,false");
    }

    /** Of each view a sum of its rows, whatever their order. */
    private static SortedMap<String, List<String>> rows(Warehouse warehouse) throws SQLException {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        String views =
                "select view_name from duckdb_views() where schema_name = 'reporting'"
                        + " and view_name not in ('release', 'change')";
        for (String view : warehouse.rows(views)) {
            rows.put(
                    view,
                    warehouse.rows(
                            "select count(*), bit_xor(hash(cast(shown as varchar)))"
                                    + " from reporting."
                                    + view
                                    + " as shown"));
        }
        return rows;
    }
}
