package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each check of the audit finds what it is named for, and no other check does: a good warehouse is
 * broken by a file {@code broken/<check>/<how>.sql}, and that check alone reports.
 */
class AuditChecksTest {

    private static final Path BROKEN =
            Path.of("src/test/resources/org/learningdistricts/warehouse/broken");

    @TempDir private static Path folder;

    private static OpenWarehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        List<Sent> submissions = Inbox.conformance();
        Sent corrected =
                submissions.stream().filter(sent -> !sent.isRejected()).findFirst().orElseThrow();
        lake.load("l1", "2025-10-01T08:00", submissions.toArray(Sent[]::new));
        Sent second =
                Sent.district(corrected.quarter(), corrected.unitCode(), "second").sequence(99L);
        lake.load("l2", "2025-10-02T08:00", second);
        lake.load(
                "l3",
                "2025-10-03T08:00",
                Sent.district("2025-Q1", "002", "third").status("rejected").finding("wrong-type"));
        lake.receipt("l5", "2025-10-05T08:00", second.receivedAt("2025-03-17T09:00"));
        lake.deliver("l4", "2025-10-04T08:00", "ignored-file");
        lake.receipt("l5", "2025-10-05T08:00", corrected.receivedAt("2025-01-01T09:00"));
        warehouse = OpenWarehouse.of(lake, folder);
    }

    @AfterAll
    static void close() throws SQLException {
        warehouse.close();
    }

    @BeforeEach
    void begin() {
        warehouse.run("begin");
    }

    @AfterEach
    void undo() {
        warehouse.run("rollback");
    }

    static Stream<Path> breaks() throws IOException {
        try (Stream<Path> files = Files.walk(BROKEN)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static String check(Path file) {
        return String.valueOf(BROKEN.relativize(file).getName(0));
    }

    private static SortedMap<String, Integer> failing() {
        return warehouse.audit();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void reportsWhatItIsNamedForAlone(Path file) throws IOException {
        warehouse.run(Files.readString(file));
        assertThat(failing()).containsOnlyKeys(check(file));
    }

    @Test
    void everyCheckIsShownToFail() throws IOException {
        assertThat(breaks().map(AuditChecksTest::check).distinct())
                .containsExactlyElementsOf(
                        WarehouseDefinition.files(Stage.AUDIT).stream()
                                .map(SqlFile::stem)
                                .toList());
    }

    @Test
    void nothingIsReportedOfAGoodWarehouse() {
        assertThat(failing()).isEmpty();
    }

    @Test
    void rowsOfEveryDatasetAreCountedAndHaveUnits() {
        List<String> facts =
                warehouse.column(
                        "select table_name from duckdb_columns()"
                                + " where database_name = 'broken' and schema_name = 'core'"
                                + " and column_name = 'source_row' order by table_name");
        assertThat(facts)
                .hasSameSizeAs(warehouse.column("select dataset from core.dim_dataset"))
                .allSatisfy(fact -> assertThat(fact).startsWith("fact_"));
        SortedMap<String, Map<String, Integer>> found = new TreeMap<>();
        for (String fact : facts) {
            warehouse.run("insert into core." + fact + " from core." + fact + " limit 1");
            warehouse.run("update core." + fact + " set unit_sk = 0");
            found.put(fact, failing());
            undo();
            begin();
        }
        assertThat(found.values())
                .allSatisfy(
                        checks -> {
                            assertThat(checks).containsEntry("fact_rows_differ_from_lake", 1);
                            assertThat(checks)
                                    .containsKeys("rows_of_unknown_units", "fact_keys_repeat");
                        });
    }
}
