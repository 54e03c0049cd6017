package org.learningdistricts.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelDateTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "60,",
        "61, 1900-03-01",
        "45734, 2025-03-18",
        "45734.395833333336, 2025-03-18T09:30:00",
        "45734.39583334, 2025-03-18T09:30:00.001",
        "45734.99999999999, 2025-03-19",
        "2958465, 9999-12-31",
        "2958466,",
        "0,",
        "-1,"
    })
    void countsDaysFrom1900(BigDecimal serial, String moment) {
        assertThat(ExcelDate.moment(serial, false)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "59, 1904-02-29", "44272, 2025-03-18", "-1,"})
    void countsDaysFrom1904(BigDecimal serial, String moment) {
        assertThat(ExcelDate.moment(serial, true)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"0, 00:00:00", "0.5, 12:00:00", "1,", "-0.5,"})
    void readsTimesOfDay(BigDecimal serial, String time) {
        assertThat(ExcelDate.time(serial)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-18, 2025-03-18",
        "2025-03-18T00:00:00Z, 2025-03-18",
        "2025-03-18T09:30:00.000, 2025-03-18T09:30:00",
        "2025-13-18,",
        "09:30:00,"
    })
    void readsIsoDates(String raw, String moment) {
        assertThat(ExcelDate.iso(raw)).isEqualTo(moment);
    }
}
