package org.learningdistricts.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({
        "Quận 1, 760",
        "BC quan 1 sua, 760",
        "bao cao Quan 10, 771",
        "10, -",
        "bao cao quy 1, -",
        "1, 001",
    })
    void takesNoBareNumberForAName(String name, String code) {
        List<Unit> units = List.of(unit("001", "Ba Đình"), unit("760", "1"), unit("771", "10"));
        MeantUnit meant = new MeantUnit(units, REFERENCE.names());
        assertThat(meant.of(name).map(Unit::code).orElse("-")).isEqualTo(code);
    }

    private static Unit unit(String code, String name) {
        LocalDate since = LocalDate.of(2020, 1, 1);
        return new Unit("district", code, since, null, "Quận " + name, "city", "01");
    }
}
