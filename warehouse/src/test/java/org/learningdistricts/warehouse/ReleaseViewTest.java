package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** What a release says of itself. */
class ReleaseViewTest {

    private static final ReleaseFacts FIRST =
            new ReleaseFacts(
                    "r1", LocalDateTime.of(2025, 3, 20, 11, 0), "1.2.3", null, null, null, null);
    private static final ReleaseFacts SECOND =
            new ReleaseFacts(
                    "r2", LocalDateTime.of(2025, 3, 21, 11, 0), "1.2.4", "r1", null, null, null);
    private static final String DIGEST = "select content_digest from reporting.release";

    @TempDir private Path folder;

    private LakeFixture lake;

    @BeforeEach
    void load() throws Exception {
        lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", citizens("a", 100));
    }

    private static Sent citizens(String digest, int citizens) {
        return Sent.district("2025-Q1", "001", digest)
                .with("workforce", Tables.WORKFORCE, "00001,," + citizens + ",,,")
                .with("titles", Tables.TITLES, "00001,,citizen,,,60");
    }

    private Path build(ReleaseFacts facts) throws Exception {
        Path file = file(facts);
        new WarehouseBuilder(facts)
                .build(
                        lake.root(),
                        Schemas.bundled(),
                        file,
                        Files.createTempDirectory(folder, "t"));
        return file;
    }

    private Path file(ReleaseFacts facts) throws Exception {
        return Files.createTempDirectory(folder, facts.id()).resolve(ReleasePublisher.FILE_NAME);
    }

    @Test
    void namesItselfItsTimesAndWhatItWasMadeOf() throws Exception {
        lake.load("l2", "2025-03-20T10:00", citizens("b", 101));
        assertThat(
                        Warehouse.of(build(SECOND))
                                .rows("select * exclude (content_digest) from reporting.release"))
                .containsExactly(
                        "r2,2025-03-21 11:00:00.0,2025-03-20 10:00:00.0,,now,false,1.2.4,"
                                + Schemas.bundled().referenceDigest()
                                + ",r1,1,2");
        assertThat(
                        Warehouse.of(build(FIRST))
                                .rows(
                                        "select distinct rules_digest from"
                                                + " reporting.city_qualification_rate"))
                .containsExactly(Schemas.bundled().referenceDigest());
    }

    @Test
    @Tag("slow")
    void hasTheSameContentHoweverItWasBuilt() throws Exception {
        String first = Warehouse.of(build(FIRST)).rows(DIGEST).get(0);
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(Warehouse.of(build(SECOND)).rows(DIGEST)).containsExactly(first);
        lake.load("l2", "2025-03-20T10:00", citizens("b", 101));
        assertThat(Warehouse.of(build(SECOND)).rows(DIGEST)).doesNotContain(first);
    }

    @Test
    @Tag("slow")
    void isNamedAnewInAnUpdate() throws Exception {
        Path before = build(FIRST);
        lake.load(
                "l2",
                "2025-03-20T10:00",
                Sent.district("2025-Q2", "001", "c").with("workforce", Tables.WORKFORCE));
        lake.load("l3", "2025-03-20T11:00", citizens("b", 101));
        Path updated = file(SECOND);
        new WarehouseBuilder(SECOND)
                .update(
                        before,
                        lake.root(),
                        Schemas.bundled(),
                        updated,
                        Files.createTempDirectory(folder, "t"));
        assertThat(
                        Warehouse.of(updated)
                                .rows(
                                        "select release_id, previous_release_id, quarters"
                                                + " from reporting.release"))
                .containsExactly("r2,r1,2");
        assertThat(Warehouse.of(updated).rows(DIGEST))
                .isEqualTo(Warehouse.of(build(SECOND)).rows(DIGEST));
    }

    @Test
    void hasTheSameDigestForEveryClient() throws Exception {
        Path file = SharedWarehouses.conformance().file();
        String digest = SharedWarehouses.conformance().rows(DIGEST).get(0);
        for (String version : List.of("1.4.4.0", "1.5.6.0")) {
            try (OlderClient client = new OlderClient(version, file)) {
                assertThat(client.column(DIGEST)).as(version).containsExactly(digest);
            }
        }
    }
}
