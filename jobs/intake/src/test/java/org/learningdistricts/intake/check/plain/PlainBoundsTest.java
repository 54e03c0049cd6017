package org.learningdistricts.intake.check.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.contract.DateRange;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;

/** Figures that have something to be said of them are left to the thorough reader. */
class PlainBoundsTest {

    private static Field field(FieldType type) {
        return new Field(
                "income",
                "income",
                "Income",
                "Thu nhập",
                type,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                DateRange.ANY,
                DateRange.ANY,
                10_000L,
                null,
                false,
                null);
    }

    private static boolean takes(PlainColumn column, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return column.add(bytes, 0, bytes.length);
    }

    @Test
    void countsAreTakenUpToWhatIsPlausible() {
        assertThat(takes(new PlainCounts(field(FieldType.INTEGER)), "10000")).isTrue();
        assertThat(takes(new PlainCounts(field(FieldType.INTEGER)), "10001")).isFalse();
    }

    @Test
    void decimalsAreTakenUpToWhatIsPlausible() {
        assertThat(takes(new PlainDecimals(field(FieldType.NUMBER)), "10000")).isTrue();
        assertThat(takes(new PlainDecimals(field(FieldType.NUMBER)), "10000.5")).isFalse();
    }
}
