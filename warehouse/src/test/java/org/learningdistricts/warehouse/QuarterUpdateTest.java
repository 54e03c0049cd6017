package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release made out of the one before holds the same rows as one made of the lake alone. */
@Tag("slow")
class QuarterUpdateTest {

    @TempDir private static Path shared;
    private static Path sixQuarters = Path.of("");
    private static Path firstRelease = Path.of("");

    @TempDir private Path folder;
    private LakeFixture lake;
    private Warehouse first;

    @BeforeAll
    static void buildSixQuarters() throws Exception {
        LakeFixture lake = new LakeFixture(shared.resolve("lake"));
        Map<String, List<Sent>> byQuarter =
                Inbox.conformance().stream().collect(Collectors.groupingBy(Sent::quarter));
        for (Map.Entry<String, List<Sent>> quarter : byQuarter.entrySet()) {
            lake.load(
                    quarter.getKey(), "2025-10-01T08:00", quarter.getValue().toArray(Sent[]::new));
        }
        for (String quarter : List.of("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q2")) {
            lake.load(
                    quarter, "2025-10-01T08:00", citizens(quarter, "first", 1000).finding("late"));
        }
        lake.load("l0", "2025-10-01T08:00", citizens("2025-Q1", "zero", 1000));
        sixQuarters = lake.root();
        firstRelease = Warehouse.of(lake, shared).file();
    }

    @BeforeEach
    void copySixQuarters() throws Exception {
        Path copy = folder.resolve("lake");
        try (Stream<Path> entries = Files.walk(sixQuarters)) {
            for (Path entry : entries.toList()) {
                Files.copy(entry, copy.resolve(sixQuarters.relativize(entry)));
            }
        }
        lake = new LakeFixture(copy);
        first = Warehouse.of(Files.copy(firstRelease, folder.resolve("first.duckdb")));
    }

    private static Sent sent(String quarter, String code, String digest) {
        return Sent.district(quarter, code, digest).with("recognitions", RecognitionTest.HEADER);
    }

    private static Sent citizens(String quarter, String digest, int citizens) {
        Sent sent = sent(quarter, "001", digest);
        return quarter.startsWith("2025")
                ? sent.with("workforce", Tables.WORKFORCE, "00001,," + citizens + ",,,")
                : sent;
    }

    /** Changes a figure of a quarter in a release; it can only come from there. */
    private void mark(Warehouse warehouse, String quarter) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:duckdb:" + warehouse.file());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    update engine.measure_figure_sum set count_value = -1
                    where unit_quarter_sk in (
                        select unit_quarter_sk from engine.measure_unit_in_force
                        where quarter = '%s'
                    )
                    """
                            .formatted(quarter));
        }
    }

    private static List<String> marked(Warehouse warehouse) throws SQLException {
        return warehouse.rows(
                """
                select distinct unit.quarter
                from engine.measure_figure_sum as figure_sum
                inner join engine.measure_unit_in_force as unit
                    on unit.unit_quarter_sk = figure_sum.unit_quarter_sk
                where figure_sum.count_value = -1
                """);
    }

    @Test
    void takesCorrectionsAndNewQuartersAsAWholeBuildDoes() throws Exception {
        lake.load("l1", "2025-11-01T08:00", sent("2025-Q1", "001", "second").sequence(2L));
        lake.load(
                "l2",
                "2025-11-02T08:00",
                sent("2025-Q1", "002", "third").status("rejected").finding("wrong-type"));
        lake.load("l3", "2025-11-03T08:00", sent("2024-Q1", "001", "fourth").finding("late"));

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(updated.rows("select digest from core.dim_submission"))
                .contains("second", "third", "fourth");
        assertThat(WarehouseDifferences.between(updated, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void looksAgainAtTheQuarterAfterACorrectedOne() throws Exception {
        String reviews =
                "select findings_review from reporting.submission_status"
                        + " where unit_code = '001' and quarter = '2025-Q2'";
        lake.load("l1", "2025-11-01T08:00", citizens("2025-Q1", "second", 700).sequence(2L));

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(first.rows(reviews)).containsExactly("0");
        assertThat(updated.rows(reviews)).containsExactly("1");
        assertThat(
                        updated.rows(
                                "select rule, value, expected from reporting.finding"
                                        + " where quarter = '2025-Q2' and stage = 'build'"))
                .containsExactly("figure-jumps,1000,700 ± 30.0 %");
        assertThat(WarehouseDifferences.between(updated, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void dividesWhatNoQuarterHadBefore() throws Exception {
        lake.load(
                "l1",
                "2025-11-01T08:00",
                sent("2025-Q1", "001", "second")
                        .with("workforce", Tables.WORKFORCE, "00001,,99991,,77773,77772")
                        .sequence(2L));

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(
                        updated.rows(
                                "select distinct denominator, rate"
                                        + " from reporting.commune_indicator"
                                        + " where numerator = 77773"))
                .containsExactly("99991,0.777800");
    }

    @Test
    void noticesAnEarlierReceiptTimeAndWorksOutOnlyItsQuarter() throws Exception {
        mark(first, "2025-Q1");
        String late =
                "select status, findings_warning, received_at from reporting.submission_status"
                        + " where unit_code = '001' and quarter = '2025-Q2'";
        lake.receipt(
                "l1",
                "2025-11-01T08:00",
                citizens("2025-Q2", "first", 1000).receivedAt("2025-03-16T09:00"));

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(first.rows(late)).containsExactly("accepted,1,2025-03-18 09:00:00.0");
        assertThat(updated.rows(late)).containsExactly("accepted,0,2025-03-16 09:00:00.0");
        assertThat(
                        updated.rows(
                                "select distinct quarter from core.fact_finding"
                                        + " where rule = 'late' and is_counted"))
                .containsExactlyInAnyOrder("2024-Q2", "2024-Q3", "2024-Q4");
        assertThat(marked(updated)).containsExactly("2025-Q1");
    }

    @Test
    void takesAnEarlierReceiptTimeAsAWholeBuildDoes() throws Exception {
        lake.receipt(
                "l1",
                "2025-11-01T08:00",
                citizens("2024-Q3", "first", 1000).receivedAt("2025-03-01T09:00"));
        Warehouse second = Warehouse.of(lake, folder, first);
        assertThat(WarehouseDifferences.between(second, Warehouse.of(lake, folder))).isEmpty();
        lake.load("l2", "2025-11-02T08:00", sent("2024-Q4", "001", "second").sequence(2L));

        Warehouse third = Warehouse.of(lake, folder, second);

        assertThat(WarehouseDifferences.between(third, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void takesANewExplanationAndWorksOutNoQuarter() throws Exception {
        mark(first, "2025-Q1");
        lake.explain("e1", "f-001-late", "Mất điện", "2025-11-01T08:00");
        lake.explain("e2", "f-001-late", "Bão", "2025-11-02T08:00");

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(marked(updated)).containsExactly("2025-Q1");
        assertThat(
                        updated.rows(
                                "select distinct is_explained, explanation, explained_at"
                                        + " from reporting.finding where rule = 'late'"))
                .containsExactly("true,Bão,2025-11-02 08:00:00.0");
        assertThat(
                        updated.rows(
                                "select distinct is_explained from reporting.finding"
                                        + " where rule <> 'late'"))
                .containsExactly("false");
    }

    @Test
    void takesFindingsOfDeliveriesOfWhichNoQuarterIsKnown() throws Exception {
        lake.deliver("d1", "2025-11-01T08:00", "ignored-file");
        Warehouse second = Warehouse.of(lake, folder, first);
        lake.deliver("d2", "2025-11-02T08:00", "unknown-quarter");

        Warehouse third = Warehouse.of(lake, folder, second);

        assertThat(
                        third.rows(
                                "select rule from core.fact_finding where quarter = 'unknown'"
                                        + " order by rule"))
                .containsExactly("ignored-file", "unknown-quarter");
        assertThat(WarehouseDifferences.between(third, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void isMadeOutOfAnUpdateAsOutOfABuild() throws Exception {
        lake.load("l1", "2025-11-01T08:00", sent("2024-Q3", "001", "second").sequence(2L));
        Warehouse second = Warehouse.of(lake, folder, first);
        lake.load("l2", "2025-11-02T08:00", sent("2024-Q3", "001", "third").sequence(3L));

        Warehouse third = Warehouse.of(lake, folder, second);

        assertThat(WarehouseDifferences.between(third, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void worksOutOnlyTheQuartersThatChanged() throws Exception {
        mark(first, "2025-Q1");
        mark(first, "2025-Q3");
        lake.load("l1", "2025-11-01T08:00", sent("2025-Q1", "001", "second").sequence(2L));

        assertThat(marked(Warehouse.of(lake, folder, first))).containsExactly("2025-Q3");
    }

    @Test
    void buildsTheWholeWhereMostHasChanged() throws Exception {
        mark(first, "2025-Q3");
        for (String quarter : List.of("2024-Q2", "2024-Q3", "2024-Q4")) {
            lake.load("l-" + quarter, "2025-11-01T08:00", sent(quarter, "002", "second"));
        }

        Warehouse updated = Warehouse.of(lake, folder, first);

        assertThat(marked(updated)).isEmpty();
        assertThat(WarehouseDifferences.between(updated, Warehouse.of(lake, folder))).isEmpty();
    }

    @Test
    void buildsTheWholeWhereAGroupHoldsSeveralQuarters() throws Exception {
        mark(first, "2025-Q3");
        lake.load(
                "l1",
                "2025-11-01T08:00",
                sent("2024-Q2", "002", "second"),
                sent("2024-Q3", "002", "second"));

        assertThat(marked(Warehouse.of(lake, folder, first))).isEmpty();
    }
}
