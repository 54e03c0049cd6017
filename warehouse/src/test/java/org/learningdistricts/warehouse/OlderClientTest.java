package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release opens, read-only, with the clients that BI tools have today. */
class OlderClientTest {

    @TempDir static Path folder;

    private static Path release;

    @BeforeAll
    static void publish() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", Sent.district("2025-Q1", "001", "a"));
        Path warehouse = folder.resolve("warehouse");
        new ReleasePublisher().publish(warehouse, "r1", Warehouse.of(lake, folder).file());
        release = warehouse.resolve("current").resolve(ReleasePublisher.FILE_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4.4.0", "1.5.6.0"})
    void readsEveryPromisedView(String version) throws Exception {
        try (OlderClient client = new OlderClient(version, release)) {
            assertThat(count(client, "commune_indicator")).isEqualTo(526 * 2 * 15);
            assertThat(count(client, "commune_qualification")).isEqualTo(526 * 2);
            assertThat(count(client, "district_indicator")).isEqualTo(30 * 2 * 2 * 13);
            assertThat(count(client, "district_qualification")).isEqualTo(30 * 2 * 2);
            assertThat(count(client, "city_qualification_rate")).isEqualTo(4 + 6);
            assertThat(count(client, "target_progress")).isEqualTo(19);
            assertThat(count(client, "submission_status")).isEqualTo(30);
            assertThat(count(client, "finding")).isZero();
        }
        assertThat(Files.exists(release.resolveSibling(ReleasePublisher.FILE_NAME + ".wal")))
                .isFalse();
    }

    private static int count(OlderClient client, String view) throws Exception {
        return client.column("select * from reporting." + view).size();
    }
}
