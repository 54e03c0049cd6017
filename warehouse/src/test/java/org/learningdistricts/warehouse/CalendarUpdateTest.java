package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release made out of the one before has the calendar of one made of the lake alone. */
@Tag("slow")
class CalendarUpdateTest {

    private static final String SPAN =
            "select min(quarter), max(date) from core.dim_date where date_sk > 0";

    @TempDir Path folder;

    private LakeFixture lake;
    private Warehouse first;

    @BeforeEach
    void buildFourQuarters() throws Exception {
        lake = new LakeFixture(folder.resolve("lake"));
        for (String quarter : List.of("2025-Q1", "2025-Q2", "2025-Q4", "2026-Q1")) {
            lake.load(quarter, "2026-10-01T08:00", sent(quarter, "first"));
        }
        first = Warehouse.of(lake, folder);
    }

    private static Sent sent(String quarter, String digest) {
        boolean isOfDistricts = quarter.compareTo("2025-Q3") < 0;
        return isOfDistricts
                ? Sent.district(quarter, "001", digest)
                : Sent.commune(quarter, "00004", digest);
    }

    @Test
    void reachesToTheYearsOfANewQuarter() throws Exception {
        lake.load("l1", "2027-03-20T08:00", sent("2027-Q1", "later"));

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(first.rows(SPAN)).containsExactly("2024-Q4,2031-12-31");
        assertThat(updated.rows(SPAN)).containsExactly("2024-Q4,2032-12-31");
        assertThat(
                        updated.rows(
                                "select window_quarter from core.dim_date where date_sk = 20311220"))
                .containsExactly("2032-Q1");
        assertThat(WarehouseDifferences.between(updated, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void reachesBackToAnEarlierQuarter() throws Exception {
        lake.load("l1", "2027-03-20T08:00", sent("2024-Q4", "earlier"));

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(updated.rows(SPAN)).containsExactly("2024-Q4,2031-12-31");
        assertThat(WarehouseDifferences.between(updated, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void noticesTheFirstSubmissionOfAQuarterWithinIt() throws Exception {
        String received = "select is_received from core.dim_quarter where quarter = '2025-Q3'";
        lake.load("l1", "2027-03-20T08:00", sent("2025-Q3", "between"));

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(first.rows(received)).containsExactly("false");
        assertThat(updated.rows(received)).containsExactly("true");
        assertThat(WarehouseDifferences.between(updated, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void shrinksWithAQuarterThatTheLakeNoLongerHolds() throws Exception {
        lake.load("lost", "2027-03-20T08:00", sent("2027-Q1", "later"));
        Warehouse second = Warehouse.of(lake, folder);
        for (String kind : List.of("load", "commit")) {
            try (Stream<Path> files = Files.list(folder.resolve("lake/_ledger/" + kind))) {
                for (Path file : files.filter(f -> f.toString().contains("lost")).toList()) {
                    Files.delete(file);
                }
            }
        }

        Warehouse updated = Warehouse.of(lake, folder, second);

        assertThat(second.rows(SPAN)).containsExactly("2024-Q4,2032-12-31");
        assertThat(updated.rows(SPAN)).containsExactly("2024-Q4,2031-12-31");
        assertThat(WarehouseDifferences.between(updated, first)).isEmpty();
    }
}
