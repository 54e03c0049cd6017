package org.learningdistricts.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.RepeatedBytes;
import org.learningdistricts.reader.table.RowCount;

/**
 * Files that are too large to be held, made up while they are read. Half a million rows by default;
 * {@code -Dcsv.rows=5000000} for the full size.
 */
@Tag("slow")
class LargeCsvTest {

    private static final long ROWS = Long.getLong("csv.rows", 500_000);
    private static final String ROW = "00097;\"Phường Hồng Hà\";12.345\r\n";

    @Test
    void readsRowByRowWhateverTheLength() {
        RowCount rows = new RowCount();
        ReadOutcome outcome =
                read(new RepeatedBytes("Mã xã;Tên xã;Dân số\r\n", ROW, ROWS, ""), rows);
        assertThat(rows.count()).isEqualTo(ROWS);
        assertThat(outcome)
                .isEqualTo(
                        new ReadOutcome.Read(
                                ROWS, List.of(Remark.onFile("separator", "«;»", ","))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void refusesACellOf50MegabytesInSeconds(String quote) {
        long start = CpuTime.now();
        ReadOutcome outcome =
                read(
                        new RepeatedBytes(
                                "Mã xã,Tên xã\r\n1," + quote,
                                quote.isEmpty() ? "xxxxxxxxxx" : "xxxxxxxx\r\n",
                                5_000_000,
                                quote + "\r\n"),
                        new RowCount());
        assertThat(outcome)
                .isEqualTo(
                        new ReadOutcome.Refused(
                                Remark.onFile("limit-exceeded", "cellLength", "1000000"),
                                List.of()));
        assertThat(CpuTime.since(start)).isLessThan(Duration.ofSeconds(20));
    }

    private static ReadOutcome read(RepeatedBytes bytes, RowCount rows) {
        return new CsvReader(ReadCsv.TITLES, ReadLimits.DEFAULT).read(bytes, rows);
    }
}
