package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.ExplanationLog;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.lake.GroupWriter;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.reader.file.ReadLimits;

/** The order of loads and releases is that in which they were made, whatever the clock says. */
@Tag("slow")
class SetBackClockTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2025, 9, 18, 12, 0);

    @TempDir Path folder;
    private DataFolder data;
    private Lake lake;
    private int submissions;

    @BeforeEach
    void nameTheDataFolder() {
        data = DataFolder.at(folder.resolve("data"));
        lake = new Lake(data.lake());
    }

    @Test
    void loadsInTheOrderInWhichTheyWereMade() throws IOException {
        List<String> releases = new ArrayList<>();
        for (int hours : new int[] {0, 0, -1, -30, 0}) {
            submit();
            releases.add(load(NOON.plusHours(hours)).releaseId().orElseThrow());
        }

        assertThat(releases).isSorted().doesNotHaveDuplicates();
        assertThat(lake.recordedLoads()).isEqualTo(releases);
        List<LocalDateTime> moments = lake.loads().stream().map(LoadRow::recordedAt).toList();
        assertThat(moments).isSorted().doesNotHaveDuplicates();
        assertThat(moments.get(0)).isAfterOrEqualTo(NOON);
        assertThat(data.currentReleaseId()).contains(releases.get(4));
        assertThat(load(NOON.minusDays(3)).isNothingNew()).isTrue();
    }

    @Test
    void comesAfterReleasesThatNoLoadRecorded() throws IOException {
        submit();
        load(NOON);
        explain(NOON.plusHours(2));
        String second = load(NOON.plusHours(4)).releaseId().orElseThrow();
        explain(NOON.plusHours(1));
        String third = load(NOON.plusHours(1)).releaseId().orElseThrow();

        assertThat(third).isGreaterThan(second);
        assertThat(lake.explanations()).hasSize(2).isSorted();
        assertThat(lake.explanations().get(1)).isGreaterThan("20250918-140000-000000");
        assertThat(load(NOON.plusHours(1)).isNothingNew()).isTrue();
    }

    @Test
    void explainsAfterTheLoadThatFoundIt() throws IOException {
        submit();
        load(NOON);
        explain(NOON.minusHours(1));

        assertThat(LoadClock.moment(lake.explanations().get(0)))
                .isAfter(lake.lastRecordedAt().orElseThrow());
    }

    @Test
    void goesOnInOrderIfTheStateDatabaseIsLost() throws IOException {
        submit();
        load(NOON);
        explain(NOON.plusHours(2));
        String second = load(NOON.plusHours(4)).releaseId().orElseThrow();
        Files.delete(data.state());
        submit();

        assertThat(load(NOON.minusHours(1)).releaseId().orElseThrow()).isGreaterThan(second);
    }

    @Test
    void comesAfterAGroupThatAKilledLoadCommitted() throws IOException {
        String killed = "20250918-150000-000000";
        try (GroupWriter group = lake.openGroup(killed + "-00001", killed)) {
            group.commit();
        }
        submit();

        load(NOON);

        assertThat(lake.recordedLoads()).singleElement().asString().isGreaterThan(killed);
        assertThat(lake.lastRecordedAt().orElseThrow()).isAfter(NOON.plusHours(3));
    }

    /** Every submission is rejected, but none is like another. */
    private void submit() throws IOException {
        Path unit = Files.createDirectories(folder.resolve("inbox/2025-Q3/00097"));
        Files.writeString(unit.resolve("cover.csv"), "field,value\noffice," + ++submissions);
    }

    private void explain(LocalDateTime at) {
        new ExplanationLog(data, clock(at)).add(List.of("finding"), "storm", null);
    }

    private LoadOutcome load(LocalDateTime at) {
        return new LoadEngine(clock(at), new Untold())
                .load(
                        new LoadRequest(
                                data,
                                null,
                                null,
                                Set.of(),
                                NOON,
                                Duration.ZERO,
                                ReadLimits.DEFAULT,
                                ReportKinds.JSON,
                                null,
                                List.of(folder.resolve("inbox")),
                                List.of()));
    }

    private static LoadClock clock(LocalDateTime at) {
        return new LoadClock(Clock.fixed(at.toInstant(ZoneOffset.ofHours(7)), ZoneOffset.UTC));
    }
}
