package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** Facts have keys up to a number of rows, whichever way a release is made. */
@Tag("slow")
class FactKeysTest {

    private static final String KEYED =
            "select distinct table_name from duckdb_constraints() where schema_name = 'core'"
                    + " and constraint_type in ('PRIMARY KEY', 'FOREIGN KEY', 'UNIQUE')"
                    + " and starts_with(table_name, 'fact_') order by 1";
    private static final String OF_DIMENSIONS = KEYED.replace("'fact_'", "'dim_'");

    @TempDir private Path folder;
    private LakeFixture lake;
    private long rows;

    @BeforeEach
    void load() throws Exception {
        lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-10-01T08:00",
                Sent.district("2025-Q1", "001", "first")
                        .with("workforce", Tables.WORKFORCE, "00001,,1000,,,")
                        .finding("late"),
                Sent.commune("2025-Q3", "00097", "second"));
        try (OpenWarehouse open = OpenWarehouse.of(lake, folder)) {
            rows =
                    Long.parseLong(
                            open.column("select sum(row_count) from staging.stg_segment").get(0));
        }
    }

    private Warehouse build(long mostKeyed, Path previous) throws Exception {
        Path file =
                Files.createTempDirectory(folder, "built-").resolve("learning_districts.duckdb");
        Path temp = Files.createTempDirectory(folder, "temp-");
        WarehouseBuilder builder = new WarehouseBuilder(ReleaseFacts.UNPUBLISHED, mostKeyed);
        if (previous == null) {
            builder.build(lake.root(), Schemas.bundled(), file, temp);
        } else {
            builder.update(previous, lake.root(), Schemas.bundled(), file, temp);
        }
        return Warehouse.of(file);
    }

    @Test
    void standUpToSoManyRowsAndNoneBeyond() throws Exception {
        Warehouse keyed = build(rows, null);
        Warehouse other = build(rows - 1, null);

        assertThat(keyed.rows(KEYED)).contains("fact_literacy", "fact_finding").hasSize(15);
        assertThat(other.rows(KEYED)).isEmpty();
        assertThat(other.rows(OF_DIMENSIONS)).isEqualTo(keyed.rows(OF_DIMENSIONS)).isNotEmpty();
        assertThat(WarehouseDifferences.between(keyed, other)).isEmpty();
    }

    @Test
    void standNoLongerOnceAnUpdateHasMoreRows() throws Exception {
        Warehouse before = build(rows, null);
        lake.load(
                "l2",
                "2025-11-01T08:00",
                Sent.district("2025-Q2", "001", "later")
                        .with("recognitions", RecognitionTest.HEADER));

        Warehouse still = build(rows + 1_000, before.file());
        Warehouse beyond = build(rows, before.file());
        Warehouse after = build(rows, beyond.file());

        assertThat(still.rows(KEYED)).hasSize(15);
        for (Warehouse large : List.of(beyond, after)) {
            assertThat(large.rows(KEYED)).isEmpty();
            assertThat(WarehouseDifferences.between(large, still)).isEmpty();
        }
    }
}
