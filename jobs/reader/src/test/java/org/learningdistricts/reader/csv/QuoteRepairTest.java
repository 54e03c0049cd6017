package org.learningdistricts.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteRepairTest {

    @Test
    void takesAsFewQuotesLiterallyAsGiveTheWidth() {
        assertThat(QuoteRepair.of("\"2,x,\"y, z\"", ",", '"', 3))
                .containsExactly("\"2", "x", "y, z");
        assertThat(QuoteRepair.of("\"a\"\",b", ",", '"', 2)).containsExactly("a\"", "b");
    }

    @Test
    void findsNothingIfNoReadingHasTheWidth() {
        assertThat(QuoteRepair.of("\"2,x,\"y, z\"", ",", '"', 5)).isNull();
    }

    @Test
    void findsNothingIfTwoReadingsAreEquallyGood() {
        assertThat(QuoteRepair.of("\",\",\"", ",", '"', 2)).isNull();
        assertThat(QuoteRepair.of("\"a,\",\"", ",", '"', 2)).isNull();
    }

    @Test
    void givesUpWhereThereAreTooManyReadings() {
        String line = "\"a\"b,\"".repeat(2_000);
        assertThat(QuoteRepair.of(line, ",", '"', 1_000)).isNull();
    }
}
