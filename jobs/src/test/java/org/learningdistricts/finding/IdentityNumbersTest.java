package org.learningdistricts.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "001085012345, true",
        "số 001085012345 cấp, true",
        "1 001085012345, true",
        "００１０８５０１２３４５, true",
        "00108501234, false",
        "0010850123456, false",
        "001085 012345, false",
        "'', false"
    })
    void findsAWholeRunOfTwelveDigits(String text, boolean found) {
        assertThat(IdentityNumbers.isIn(text)).isEqualTo(found);
        assertThat(IdentityNumbers.mask(text).contains("************")).isEqualTo(found);
    }
}
