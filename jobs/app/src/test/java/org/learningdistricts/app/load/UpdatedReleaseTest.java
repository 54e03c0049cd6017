package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.schemas.Sha256;

/** A load that changes one of several quarters. */
@Tag("slow")
class UpdatedReleaseTest {

    private static final String VERSIONS =
            "select quarter, count(*), sum(version) from core.dim_submission"
                    + " where submission_sk > 0 group by quarter order by quarter";

    @TempDir Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void loadThreeQuarters() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", Sample.UNIT);
        Path quarters = Path.of("..", "..", "sample-input", "quarters");
        assertThat(Ldw.run("load", "--data", data, inbox, quarters, "--quarter", "2025-Q1").code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Ldw.run("load", "--data", data, inbox, quarters, "--quarter", "2025-Q2").code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Ldw.run("load", "--data", data, inbox).code()).isEqualTo(ExitCode.DONE);
        Sample.correct(inbox, Sample.UNIT, 2);
    }

    private String query(String sql) {
        Ldw query = Ldw.run("query", "--data", data, "--csv", sql);
        assertThat(query.code()).as(query.err()).isEqualTo(ExitCode.DONE);
        return query.out().strip();
    }

    private void mark() throws IOException, SQLException {
        Path release = data.resolve("warehouse/current/learning_districts.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + release);
                Statement statement = connection.createStatement()) {
            statement.execute("update engine.measure_figure_sum set count_value = -1");
        }
        ChecksumFile.write(release, Sha256.of(release));
    }

    @Test
    void keepsTheOtherQuartersAndTakesTheCorrection() {
        String before =
                query("from reporting.commune_indicator where quarter < '2025-Q3' order by all");

        Ldw load = Ldw.run("load", "--data", data, inbox);

        assertThat(load.err()).isEmpty();
        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(query(VERSIONS)).endsWith("2025-Q1,30,30\r\n2025-Q2,29,29\r\n2025-Q3,3,4");
        assertThat(query("from reporting.commune_indicator where quarter < '2025-Q3' order by all"))
                .isEqualTo(before);
    }

    @Test
    void changesOfTheCityAddUpAfterACorrection() {
        assertThat(Ldw.run("load", "--data", data, inbox).code()).isEqualTo(ExitCode.DONE);

        assertThat(
                        query(
                                "select r.quarter, r.unit_level, r.level, r.basis,"
                                        + " r.units_qualified - b.units_qualified as qualified,"
                                        + " r.units_assessable - b.units_assessable as assessable"
                                        + " from reporting.city_qualification_rate as r"
                                        + " inner join reporting.city_qualification_rate as b"
                                        + " using (unit_level, level, basis)"
                                        + " where b.quarter_last_day"
                                        + " = last_day(r.quarter_last_day - interval 3 month)"
                                        + " order by all"))
                .isEqualTo(
                        query(
                                "select r.quarter, r.unit_level, r.level, r.basis,"
                                        + " sum(coalesce(qualified_after - qualified_before, 0))"
                                        + " as qualified, sum(case when cause in"
                                        + " ('became_assessable', 'unit_began') then units"
                                        + " when cause in ('ceased_to_be_assessable', 'unit_ended')"
                                        + " then -units else 0 end) as assessable"
                                        + " from reporting.city_qualification_rate as r left join"
                                        + " reporting.city_qualification_change as c using"
                                        + " (quarter, unit_level, level, basis)"
                                        + " where r.quarter > '2025-Q1' group by all order by all"));
    }

    @Test
    void worksOutOnlyTheQuarterThatChanged() throws IOException, SQLException {
        mark();

        assertThat(Ldw.run("load", "--data", data, inbox).code()).isEqualTo(ExitCode.DONE);

        assertThat(
                        query(
                                """
                                select distinct unit.quarter
                                from engine.measure_figure_sum as figure_sum
                                inner join engine.measure_unit_in_force as unit
                                    on unit.unit_quarter_sk = figure_sum.unit_quarter_sk
                                where figure_sum.count_value = -1
                                order by unit.quarter
                                """))
                .isEqualTo("quarter\r\n2025-Q1\r\n2025-Q2");
    }

    @Test
    void buildsTheWholeIfTheReleaseBeforeIsDamaged() throws IOException {
        Path release = data.resolve("warehouse/current/learning_districts.duckdb");
        Files.write(release, new byte[4096]);

        Ldw load = Ldw.run("load", "--data", data, inbox);

        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(query(VERSIONS)).endsWith("2025-Q1,30,30\r\n2025-Q2,29,29\r\n2025-Q3,3,4");
    }
}
