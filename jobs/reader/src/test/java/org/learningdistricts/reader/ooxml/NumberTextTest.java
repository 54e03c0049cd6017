package org.learningdistricts.reader.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.0, 12",
        "1200, 1200",
        "0.1, 0.1",
        "-0.0, 0",
        "1E-4, 0.0001",
        "1.5E+3, 1500",
        "69.299999999999997, 69.3",
        "0.30000000000000004, 0.30000000000000004",
        "6.255519999999999, 6.255519999999999",
        "6.2555199999999993, 6.255519999999999",
        "100.00000000000001, 100.00000000000001",
        "0.1000000000000000055511151231257827, 0.1",
        "0.99970000000000003, 0.9997",
        "123456789.12345678, 123456789.12345678",
        "12345678901234567, 12345678901234567",
        "1E+999999999,",
        "1E-999999999,",
        "NaN,",
        "12a,"
    })
    void writesNumbersPlainly(String raw, String plain) {
        BigDecimal number = NumberText.parse(raw);
        assertThat(number == null ? null : NumberText.of(number)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "7, true",
        "123456789012345, true",
        "1234567890123456, false",
        "07, false",
        "-7, false",
        "7.0, false",
        "'', false"
    })
    void knowsNumbersThatArePlainAlready(String raw, boolean plain) {
        assertThat(NumberText.isPlain(raw)).isEqualTo(plain);
    }
}
