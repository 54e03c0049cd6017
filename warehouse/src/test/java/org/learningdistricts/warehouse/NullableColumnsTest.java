package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No promised column claims to be filled that is not: clients that write Arrow or Parquet refuse
 * it. DuckDB takes the claim of a column from its table, whatever joins it.
 */
@Tag("slow")
class NullableColumnsTest {

    /** Asks a query for its first column. */
    private interface Client {
        List<String> column(String query) throws SQLException;
    }

    @TempDir static Path folder;

    private static Warehouse warehouse;

    /** Two quarters around the reform, with what is missing, refused, corrected and explained. */
    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        List<Sent> sent = new ArrayList<>(Inbox.conformance());
        sent.add(Sent.district("2025-Q1", "002", "x").sequence(9L).finding("late"));
        sent.add(
                Sent.district("2025-Q1", "003", "y")
                        .sequence(9L)
                        .status("rejected")
                        .finding("wrong-type"));
        lake.load("l1", "2025-10-01T08:00", sent.toArray(Sent[]::new));
        lake.explain("e1", "f-002-late", "Bão", "2025-11-02T08:00");
        warehouse = Warehouse.of(lake, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4.4.0", "1.5.6.0"})
    void claimNothingWrongToOlderClients(String version) throws Exception {
        try (OlderClient client = new OlderClient(version, warehouse.file())) {
            assertThat(wrongClaims(client::column)).isEmpty();
        }
    }

    @Test
    void claimNothingWrong() throws Exception {
        assertThat(wrongClaims(warehouse::rows)).isEmpty();
    }

    private static List<String> wrongClaims(Client client) throws SQLException {
        List<String> wrong = new ArrayList<>();
        List<String> views =
                client.column(
                        "select view_name from duckdb_views() where schema_name = 'reporting'");
        assertThat(views).contains("commune_qualification", "submission_finding");
        for (String view : views) {
            List<String> claimed =
                    client.column(
                            "select column_name from (describe reporting."
                                    + view
                                    + ") where \"null\" = 'NO'");
            for (String column : claimed) {
                String nulls = "select 1 from reporting.%s where %s is null limit 1";
                if (!client.column(nulls.formatted(view, column)).isEmpty()) {
                    wrong.add(view + "." + column);
                }
            }
        }
        return wrong;
    }
}
