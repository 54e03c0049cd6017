package org.learningdistricts.app.cli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class MomentConverterTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-18T09:00, 2025-06-18T09:00",
        "2025-06-18 09:00:30, 2025-06-18T09:00:30",
        "2025-06-18, 2025-06-18T00:00",
        "2025-06-18T02:00:00Z, 2025-06-18T09:00",
        "2025-06-18T04:00:00+02:00, 2025-06-18T09:00"
    })
    void readsAMomentAsHanoiTime(String text, LocalDateTime expected) {
        assertThat(new MomentConverter().convert(text)).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoMoment() {
        assertThatThrownBy(() -> new MomentConverter().convert("yesterday"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage(
                        "cần thời điểm dạng / expected a moment like 2025-06-18T09:00 but found"
                                + " 'yesterday'");
    }
}
