package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an empty lake gives: every promised view, without a row. */
class EmptyLakeTest {

    private static final List<String> VIEWS =
            List.of(
                    "area_figure",
                    "area_indicator",
                    "change",
                    "city_qualification_change",
                    "city_qualification_rate",
                    "commune_condition",
                    "commune_indicator",
                    "commune_qualification",
                    "completeness",
                    "condition_figure",
                    "decision",
                    "district_condition",
                    "district_indicator",
                    "district_qualification",
                    "figure",
                    "figure_on_boundaries",
                    "finding",
                    "submission_finding",
                    "submission_status",
                    "submission_version",
                    "target_progress");

    /** Of the reference data and the release, whether anything was sent or not. */
    private static final List<String> UNITS =
            List.of("area", "area_unit", "release", "unit", "unit_succession");

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        warehouse = SharedWarehouses.empty();
    }

    @Test
    void holdsEveryPromisedViewWithoutARowButUnits() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select view_name from duckdb_views()"
                                        + " where schema_name = 'reporting' order by 1"))
                .containsExactlyElementsOf(
                        Stream.concat(VIEWS.stream(), UNITS.stream()).sorted().toList());
        for (String view : VIEWS) {
            assertThat(warehouse.rows("select * from reporting." + view)).as(view).isEmpty();
        }
        for (String view : UNITS) {
            assertThat(warehouse.rows("select * from reporting." + view)).as(view).isNotEmpty();
        }
    }
}
