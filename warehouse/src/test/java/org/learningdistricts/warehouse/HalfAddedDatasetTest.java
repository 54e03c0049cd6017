package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dataset that jobs take in but of which the warehouse knows nothing is never lost in silence.
 */
@Tag("slow")
class HalfAddedDatasetTest {

    @TempDir private Path folder;

    private Map<String, Integer> failing(LakeFixture lake) {
        return catchThrowableOfType(AuditFailed.class, () -> Warehouse.of(lake, folder))
                .rowsByCheck();
    }

    @Test
    void stopsTheReleaseWithItsRows() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a")
                        .with("workforce", Tables.WORKFORCE, "00001,,1,1,1,1")
                        .with("libraries", Tables.WORKFORCE, "00001,,1,1,1,1"));
        assertThat(failing(lake)).isEqualTo(Map.of("fact_rows_differ_from_lake", 1));
    }

    @Test
    void stopsTheReleaseWithoutARow() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a").with("libraries", Tables.WORKFORCE));
        assertThat(failing(lake)).isEqualTo(Map.of("fact_rows_differ_from_lake", 1));
    }

    @Test
    void stopsAnUpdateToo() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        for (String quarter : new String[] {"2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"}) {
            lake.load(quarter, "2025-03-19T10:00", Sent.district(quarter, "001", "a"));
        }
        Warehouse first = Warehouse.of(lake, folder);
        lake.load(
                "l1",
                "2025-03-20T10:00",
                Sent.district("2025-Q1", "002", "a")
                        .with("libraries", Tables.WORKFORCE, "00001,,1,1,1,1"));
        assertThat(
                        catchThrowableOfType(
                                        AuditFailed.class, () -> Warehouse.of(lake, folder, first))
                                .rowsByCheck())
                .isEqualTo(Map.of("fact_rows_differ_from_lake", 1));
    }
}
