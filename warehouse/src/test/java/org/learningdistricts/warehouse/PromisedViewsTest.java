package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What BI tools may rely on, as {@code promised_columns.csv} lists it: every view of {@code
 * reporting} with each column's place, name and type. A new view or column is a new line there, at
 * the end of its view; a line that is there never changes.
 */
class PromisedViewsTest {

    /** Vietnamese and English, different, neither of them empty. */
    private static final String TWO_LANGUAGES =
            "regexp_full_match(%1$s, '[^|]*[^| ] \\| [^| ][^|]*')"
                    + " and split_part(%1$s, ' | ', 1) <> split_part(%1$s, ' | ', 2)";

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        warehouse = SharedWarehouses.empty();
    }

    @Test
    void holdsEveryPromisedColumnInItsPlaceWithItsType() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select table_name, column_index, column_name, data_type"
                                        + " from duckdb_columns() where schema_name = 'reporting'"
                                        + " order by table_name, column_index"))
                .isEqualTo(promised());
    }

    @Test
    void showsClientsTheSameColumns() throws Exception {
        for (String view : promised().stream().map(PromisedViewsTest::view).distinct().toList()) {
            List<String> columns =
                    promised().stream()
                            .filter(line -> view(line).equals(view))
                            .map(line -> line.split(",", 4))
                            .map(line -> line[2] + "," + line[3])
                            .toList();
            assertThat(
                            warehouse.rows(
                                    "select column_name, column_type from (describe reporting."
                                            + view
                                            + ")"))
                    .as(view)
                    .isEqualTo(columns);
        }
    }

    @Test
    void describesEveryTableViewAndColumnInVietnameseAndEnglish() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select view_name, comment from duckdb_views()"
                                        + " where schema_name = 'reporting' and ("
                                        + TWO_LANGUAGES.formatted("comment")
                                        + ") is not true"))
                .isEmpty();
        assertThat(
                        warehouse.rows(
                                "select table_name, comment from duckdb_tables()"
                                        + " where schema_name = 'core' and ("
                                        + TWO_LANGUAGES.formatted("comment")
                                        + ") is not true"))
                .isEmpty();
        assertThat(
                        warehouse.rows(
                                "select table_name, column_name, comment from duckdb_columns()"
                                        + " where schema_name in ('core', 'reporting') and ("
                                        + TWO_LANGUAGES.formatted("comment")
                                        + ") is not true"))
                .isEmpty();
    }

    private static String view(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static List<String> promised() throws IOException {
        try (InputStream in = PromisedViewsTest.class.getResourceAsStream("promised_columns.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
