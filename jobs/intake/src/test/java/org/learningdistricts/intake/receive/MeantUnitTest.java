package org.learningdistricts.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.schemas.Schemas;

class MeantUnitTest {

    private static final Reference REFERENCE = Reference.load(Schemas.bundled());

    @ParameterizedTest
    @CsvSource({
        "17, 017",
        "Huyện Ứng Hòa, 281",
        "Ứng Hoà, 281",
        "bao cao quy 2 My Duc, 282",
        "BC_Quận Ba Đình (sửa), 001",
        "281 - Huyện Ứng Hòa, 281",
        "999, -",
        "bao cao quy 2, -",
        "My Duc va Ung Hoa, -",
        "tay ho hoan kiem, -",
    })
    void isTheOneThatANameMeans(String name, String code) {
        MeantUnit meant =
                new MeantUnit(
                        REFERENCE.units().inForce("district", LocalDate.of(2025, 6, 30)),
                        REFERENCE.names());
        assertThat(meant.of(name).map(Unit::code).orElse("-")).isEqualTo(code);
    }
}
