package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.lake.row.Decision;
import org.learningdistricts.lake.row.Publication;
import org.learningdistricts.lake.segment.LakeException;

/** Rows of the ledger that belong to no group come back as they were written, in order. */
class LoneRowsTest {

    private static final LocalDateTime RECORDED = LocalDateTime.of(2025, 3, 20, 8, 0);

    @TempDir private Path folder;
    private Lake lake = new Lake(Path.of(""));

    @BeforeEach
    void openLake() {
        lake = new Lake(folder.resolve("lake"));
    }

    @Test
    void publicationsAreKeptWithAndWithoutGroups() {
        Publication first = new Publication("load1", RECORDED, "0a", "5c", "a,b\n", "1.2");
        Publication second =
                new Publication("load2", RECORDED.plusNanos(1000), "0b", "5c", null, "1.3");
        assertThat(lake.publications()).isEmpty();
        assertThat(lake.lastPublication()).isEmpty();
        try (GroupWriter group = lake.openGroup("g1", "load1")) {
            group.commit();
        }
        lake.recordLoad("load1", RECORDED, List.of("g1"));
        lake.recordPublication(first);
        lake.recordPublication(second);

        assertThat(lake.publications()).containsExactly(first, second);
        assertThat(lake.lastPublication()).contains(second);
        assertThat(lake.lastRecordedAt()).contains(second.recordedAt());
        assertThatThrownBy(() -> lake.recordPublication(second))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("never overwritten");
        assertThatThrownBy(
                        () ->
                                lake.recordPublication(
                                        new Publication("load3", RECORDED, "0b", "5c", null, "1")))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("expected a time not before");
    }

    @Test
    void decisionsAreKeptInOrder() {
        Decision first =
                new Decision(
                        "1",
                        "withdrawal",
                        "2025-Q1",
                        "district",
                        "001",
                        null,
                        "0a",
                        false,
                        "why",
                        "office",
                        RECORDED);
        Decision second =
                new Decision(
                        "2",
                        "exemption",
                        "2025-Q1",
                        "district",
                        "001",
                        "economy",
                        null,
                        true,
                        "why",
                        null,
                        RECORDED.plusNanos(1000));
        assertThat(lake.decisions()).isEmpty();
        lake.decide(first);
        lake.decide(second);

        assertThat(lake.decisions()).containsExactly(first, second);
        assertThat(lake.decisionsCount()).isEqualTo(2);
    }
}
