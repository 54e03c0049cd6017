package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of each dataset came, beside what should have come. */
class CompletenessTest {

    private static final String COLUMNS =
            "select dataset, received, rows_expected, rows_received, status"
                    + " from reporting.completeness where quarter = '2025-Q1'"
                    + " and unit_code = '%s' order by dataset";

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-09-19T10:00",
                SENT,
                Sent.district("2025-Q1", "002", "b").status("rejected").finding("wrong-type"),
                Sent.commune("2025-Q3", "00004", "a").with("titles", Tables.TITLES));
        warehouse = Warehouse.of(lake, folder);
    }

    private static final List<String> COMMUNES = Places.communes("001");

    private static final Sent SENT =
            Sent.district("2025-Q1", "001", "a")
                    .with("recognitions", RecognitionTest.HEADER)
                    .with("titles", Tables.TITLES, COMMUNES.get(0) + ",,family,5,4,3")
                    .with(
                            "workforce",
                            Cases.rows(
                                    Tables.WORKFORCE,
                                    "001",
                                    Collections.nCopies(COMMUNES.size(), "9,8,7,6")));

    @Test
    void tellsNilAndPartialFromCompleteAndNotSent() throws Exception {
        assertThat(COMMUNES).hasSize(13);
        assertThat(warehouse.rows(COLUMNS.formatted("001")))
                .containsExactly(
                        "economy,false,,,not_sent",
                        "evidence,false,,,not_sent",
                        "learning_centres,false,,,not_sent",
                        "literacy,false,52,,not_sent",
                        "recognitions,true,,0,nil",
                        "schooling,false,13,,not_sent",
                        "staff_training,false,,,not_sent",
                        "titles,true,65,1,rows_missing",
                        "workforce,true,13,13,complete");
        assertThat(
                        warehouse.rows(
                                "select unit_code, status, is_on_time, count(*)"
                                        + " from reporting.completeness where quarter = '2025-Q1'"
                                        + " and unit_code in ('002', '003') group by all order by all"))
                .containsExactly("002,rejected,true,9", "003,not_sent,,9");
        assertThat(
                        warehouse.rows(
                                "select datasets_missing from reporting.submission_status"
                                        + " where quarter = '2025-Q1' and unit_code in ('001', '002', '003')"
                                        + " order by unit_code"))
                .containsExactly("6", "9", "9");
    }

    @Test
    void expectsOfACommuneItsOwnRowsAndNoEconomy() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select dataset, rows_expected, status, expected"
                                        + " from reporting.completeness"
                                        + " where unit_code = '00004' order by dataset"))
                .containsExactly(
                        "evidence,,not_sent,true",
                        "learning_centres,,not_sent,true",
                        "literacy,4,not_sent,true",
                        "recognitions,,not_sent,true",
                        "schooling,1,not_sent,true",
                        "staff_training,,not_sent,true",
                        "titles,5,nil,true",
                        "workforce,1,not_sent,true");
    }
}
