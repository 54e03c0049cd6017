package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many threads of four work at a file, and how large its blocks are, by its rows. */
class FileSizeTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 16384", "499999, 1, 16384", "500000, 2, 65536", "9000000, 4, 65536"})
    void fitsTheRows(long rows, long threads, int blockSize) {
        FileSize size = new FileSize(rows);
        assertThat(size.threads(4)).isEqualTo(threads);
        assertThat(size.blockSize()).isEqualTo(blockSize);
    }

    @Test
    void countsWhatSegmentsHold() throws Exception {
        try (BuildSession session = new BuildSession()) {
            run(session, "attach ':memory:' as staging");
            run(session, "create table staging.stg_segment (row_count bigint)");
            assertThat(FileSize.by(session, "lake_rows.sql").rows()).isZero();
            run(session, "insert into staging.stg_segment values (300000), (200000)");
            assertThat(FileSize.by(session, "lake_rows.sql").rows()).isEqualTo(500_000);
        }
    }

    @Test
    void countsTheFactsOfAReleaseAndOfItsChangedQuarters() throws Exception {
        try (BuildSession session = new BuildSession()) {
            for (String file : List.of("previous", "part")) {
                run(session, "attach ':memory:' as " + file);
                run(session, "create table " + file + ".fact_literacy as from range(300000)");
                run(session, "create table " + file + ".dim_unit as from range(300000)");
            }
            assertThat(FileSize.by(session, "update_rows.sql").rows()).isEqualTo(600_000);
        }
    }

    private static void run(BuildSession session, String statement) {
        session.run(new SqlFile("test", statement));
    }
}
