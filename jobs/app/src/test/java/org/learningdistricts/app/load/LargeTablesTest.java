package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;

/** Tables that do not stay in memory while they are read. */
@Tag("slow")
class LargeTablesTest {

    private static final int ROWS = 120_000;

    /** Too many for a table that is held in memory. */
    private static final int MANY_ROWS = 300_000;

    private static final String SEGMENTS = "lake/learning_centres";

    @TempDir private Path folder;
    private Path data = Path.of("");
    private Path unit = Path.of("");

    @BeforeEach
    void copyTheCover() throws IOException {
        data = folder.resolve("data");
        unit = Files.createDirectories(folder.resolve("inbox/2025-Q3/00004"));
        Path sample = Path.of("../../sample-input/quarters/2025-Q3/00004/cover.csv");
        Files.copy(sample, unit.resolve("cover.csv"));
    }

    private Ldw load(int rows, int equalTo, String lastName) throws IOException {
        long learners = 0;
        try (BufferedWriter out = Files.newBufferedWriter(unit.resolve("learning_centres.csv"))) {
            out.write(
                    "centre_id,commune_code,commune_name,centre_name,has_office,has_bookshelf,has_it_equipment,it_in_management,it_in_teaching,classes,learners\n");
            for (int i = 0; i < rows; i++) {
                int id = i == rows - 1 ? equalTo : i;
                String name = i == rows - 1 ? lastName : "Trung tâm " + i % 977;
                out.write(
                        "HT-%d,00004,Phường Ba Đình,%s,yes,no,,yes,no,%d,%d\n"
                                .formatted(id, name, i % 50, i % 4001));
                learners += i % 4001;
            }
        }
        Files.writeString(
                unit.resolve("totals.csv"),
                "dataset,rows,control_column,control_total\nlearning_centres,%d,learners,%d\n"
                        .formatted(rows, learners));
        return Ldw.run("load", "--data", data, folder.resolve("inbox"));
    }

    private String query(String sql) {
        Ldw query = Ldw.run("query", "--data", data, "--csv", sql);
        assertThat(query.code()).as(query.err()).isEqualTo(ExitCode.DONE);
        return query.out().strip();
    }

    private List<String> segments() throws IOException {
        if (!Files.exists(data.resolve(SEGMENTS))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(data.resolve(SEGMENTS))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void keepsEveryRowOfAPlainTableInPlace() throws IOException {
        Ldw load = load(MANY_ROWS, MANY_ROWS - 1, "Trung tâm cuối");

        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
        assertThat(segments()).isNotEmpty().allMatch(name -> name.contains("~"));
        assertThat(
                        query(
                                """
                                select count(*), count(distinct centre_id), min(source_row),
                                    max(source_row), sum(classes), count(has_it_equipment),
                                    count(*) filter (where centre_id <> 'HT-' || (source_row - 2))
                                from core.fact_learning_centre
                                """))
                .endsWith("300000,300000,2,300001,7350000,0,0");
        assertThat(
                        query(
                                "select centre_name from core.fact_learning_centre where source_row"
                                        + " = 300001"))
                .endsWith("Trung tâm cuối");
    }

    @Test
    void readsOneThatNeedsACloserLookAsBefore() throws IOException {
        Ldw load = load(ROWS, ROWS - 1, " Trung tâm cuối");

        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
        assertThat(segments()).hasSize(1).noneMatch(name -> name.contains("~"));
        assertThat(query("select rule, row_number from reporting.finding where severity = 'info'"))
                .contains("blanks-around,120001");
        assertThat(query("select count(*) from core.fact_learning_centre")).endsWith("120000");
    }

    @Test
    void namesTheRowOfAnEqualKeyAndLeavesNothing() throws IOException {
        Ldw load = load(ROWS, 5, "Trung tâm cuối");

        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(load.out()).contains("duplicate-key", "120001");
        assertThat(segments()).isEmpty();
    }
}
