package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the header of a measure or view says is its key is one: never twice, never without value.
 */
class DeclaredKeysTest {

    @TempDir private Path folder;

    @Test
    void holdForEveryMeasureAndView() throws Exception {
        LakeFixture lake = Inbox.conformanceLake(folder.resolve("lake"));
        // The same once more in the next quarter, so that there is something to compare with.
        lake.load(
                "l2",
                "2025-10-01T08:00",
                Inbox.conformance().stream()
                        .filter(one -> "2025-Q1".equals(one.quarter()))
                        .map(one -> one.quarter("2025-Q2"))
                        .toArray(Sent[]::new));
        lake.deliver("l3", "2025-10-01T08:00", "ignored-file");
        try (OpenWarehouse warehouse = OpenWarehouse.of(lake, folder)) {
            assertThat(warehouse.column("select * from engine.measure_version_pair")).isNotEmpty();
            assertThat(DeclaredKeys.broken(warehouse, MeasuredSample.FILES)).isEmpty();
        }
    }
}
