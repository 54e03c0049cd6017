package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an empty lake gives: every promised view, described, without a row. */
class EmptyLakeTest {

    private static final List<String> VIEWS =
            List.of(
                    "city_qualification_rate",
                    "commune_indicator",
                    "commune_qualification",
                    "district_indicator",
                    "district_qualification",
                    "finding",
                    "submission_status",
                    "target_progress");

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        warehouse = Warehouse.of(new LakeFixture(folder.resolve("no-lake")), folder);
    }

    @Test
    void holdsEveryPromisedViewWithoutARow() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select view_name from duckdb_views()"
                                        + " where schema_name = 'reporting' order by 1"))
                .isEqualTo(VIEWS);
        for (String view : VIEWS) {
            assertThat(warehouse.rows("select * from reporting." + view)).as(view).isEmpty();
        }
    }

    @Test
    void describesEveryViewAndColumnInVietnameseAndEnglish() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select view_name from duckdb_views()"
                                        + " where schema_name = 'reporting'"
                                        + " and coalesce(comment, '') not like '%_ | _%'"))
                .isEmpty();
        assertThat(
                        warehouse.rows(
                                "select table_name, column_name from duckdb_columns()"
                                        + " where schema_name = 'reporting'"
                                        + " and coalesce(comment, '') not like '%_ | _%'"))
                .isEmpty();
    }

    @Test
    void promisesTypesThatToolsRelyOn() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select distinct column_name, data_type from duckdb_columns()"
                                        + " where schema_name = 'reporting'"
                                        + " and data_type <> 'VARCHAR' order by 1, 2"))
                .containsExactlyInAnyOrder(
                        "commune_rate,DECIMAL(18,6)",
                        "commune_valid_from,DATE",
                        "communes_counted,BIGINT",
                        "communes_total,BIGINT",
                        "current_version,INTEGER",
                        "datasets_missing,BIGINT",
                        "denominator,BIGINT",
                        "district_valid_from,DATE",
                        "explained_at,TIMESTAMP",
                        "findings_error,BIGINT",
                        "findings_review,BIGINT",
                        "findings_warning,BIGINT",
                        "indicators_met,BIGINT",
                        "indicators_not_assessable,BIGINT",
                        "indicators_not_met,BIGINT",
                        "indicators_total,BIGINT",
                        "is_explained,BOOLEAN",
                        "is_on_time,BOOLEAN",
                        "is_qualified,BOOLEAN",
                        "is_reached,BOOLEAN",
                        "is_recognised,BOOLEAN",
                        "level,INTEGER",
                        "numerator,BIGINT",
                        "qualification_rate,DECIMAL(18,6)",
                        "rate,DECIMAL(18,6)",
                        "received_at,TIMESTAMP",
                        "recognised_until,DATE",
                        "row_number,BIGINT",
                        "target_pct,INTEGER",
                        "target_year,INTEGER",
                        "threshold_pct,INTEGER",
                        "unit_valid_from,DATE",
                        "units_expected,BIGINT",
                        "units_not_assessable,BIGINT",
                        "units_qualified,BIGINT",
                        "units_reporting,BIGINT",
                        "units_total,BIGINT",
                        "version,INTEGER");
    }
}
