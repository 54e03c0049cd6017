package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an empty lake gives: every promised view, without a row. */
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
}
