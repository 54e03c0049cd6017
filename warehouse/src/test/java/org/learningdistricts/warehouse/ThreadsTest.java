package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many threads of four work at a file, by the rows that it will hold. */
class ThreadsTest {

    @ParameterizedTest
    @CsvSource({"null, 1", "0, 1", "499999, 1", "500000, 2", "9000000, 4"})
    void areAsManyAsTheRowsAreWorth(String rows, String threads) throws Exception {
        try (BuildSession session = new BuildSession()) {
            session.run(new SqlFile("a", "attach ':memory:' as staging"));
            session.run(
                    new SqlFile(
                            "b",
                            "create table staging.stg_segment as select "
                                    + rows
                                    + " as row_count"));
            assertThat(session.column(SqlFiles.script("threads.sql").with(Map.of("cores", "4"))))
                    .containsExactly(
                            "set threads = " + threads + "; set lock_configuration = true;");
        }
    }
}
