package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** A file that contradicts itself or the lake is refused, and none is left behind. */
class AuditTest {

    @TempDir Path folder;

    private LakeFixture lake;

    @BeforeEach
    void emptyLake() {
        lake = new LakeFixture(folder.resolve("lake"));
    }

    @Test
    void refusesRowsWhoseCodeIsNoUnitInForceAndLeavesNoFile() throws Exception {
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a")
                        .with("workforce", Tables.WORKFORCE, "99999,,1,1,1,1", "00001,,1,1,1,1"));
        Path file = folder.resolve("learning_districts.duckdb");
        Path temp = Files.createDirectory(folder.resolve("temp"));
        AuditFailed refusal =
                catchThrowableOfType(
                        AuditFailed.class,
                        () ->
                                new WarehouseBuilder()
                                        .build(lake.root(), Schemas.bundled(), file, temp));
        assertThat(refusal.rowsByCheck()).isEqualTo(Map.of("rows_of_unknown_units", 1));
        assertThat(refusal)
                .hasMessage("audit failed: rows_of_unknown_units (1 rows, such as workforce)");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("lake", "temp");
        }
    }

    @Test
    void refusesUnitWithTwoPeriodsThatOverlapAndRuleThatReadsAnUnknownFigure() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Path units = reference.resolve("units.csv");
        Files.writeString(
                units,
                Files.readString(units)
                        + "commune,00001,2025-03-01,,Phường"
                        + " Khác,Phường,district,001,false,false\n");
        Path targets = reference.resolve("targets.csv");
        Files.writeString(
                targets,
                Files.readString(targets)
                        .replace("workforce.university_or_above", "workforce.uni"));
        AuditFailed refusal =
                catchThrowableOfType(
                        AuditFailed.class,
                        () -> Warehouse.of(lake, folder, Schemas.withReference(reference)));
        assertThat(refusal.rowsByCheck())
                .isEqualTo(Map.of("unit_periods_overlap", 1, "unknown_figures", 1));
    }

    @Test
    void refusesToOverwriteAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("learning_districts.duckdb"), "mine");
        assertThatThrownBy(
                        () ->
                                new WarehouseBuilder()
                                        .build(lake.root(), Schemas.bundled(), file, folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void namesTheSqlFileInWhichAStatementFails() throws Exception {
        Path segment = folder.resolve("lake/_ledger/load/broken.parquet");
        Files.createDirectories(segment.resolveSibling(""));
        Files.writeString(segment, "no parquet");
        assertThatThrownBy(() -> Warehouse.of(lake, folder))
                .isInstanceOf(BuildFailed.class)
                .hasMessageContaining("staging/segments/stg_segment.sql");
    }
}
