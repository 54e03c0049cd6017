package org.learningdistricts.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.schemas.Schemas;

class UnitNamesTest {

    private final UnitNames names =
            UnitNames.read(Schemas.bundled().text("code-lists/unit-prefix.csv"));

    @ParameterizedTest
    @CsvSource({
        "Phường Khánh Hoà, P. Khánh Hòa",
        "Phường Khánh Hòa, P.Khánh Hòa",
        "Xã Thuý Lĩnh, x. thúy lĩnh",
        "Xã Mỹ Đức, Xã Mĩ Ðức",
        "Phường Xuân La, PHƯỜNG  Xuân-La",
        "Thị xã Sơn Tây, TX. Sơn Tây",
        "Thị trấn Yên Viên, TT. Yên Viên",
        "Thị trấn Yên Viên, Yên Viên",
        "Quận Đống Đa, đống đa",
        "Huyện Ba Vì, H. Ba Vì"
    })
    void agreesOnSpellingsOfOneName(String official, String written) {
        assertThat(names.agree(official, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Yên Viên, Thị trấn Yên Viên",
        "Phường Láng Hạ, Phường Láng Thượng",
        "Phường Hà Cầu, Phường Hạ Cầu",
        "Xã Tân Lập, Xã Tân Lâp",
        "Quận Ba Đình, Phường Ba Đình"
    })
    void tellsDifferentNamesApart(String official, String written) {
        assertThat(names.agree(official, written)).isFalse();
    }

    @Test
    void agreesOnDecomposedAccents() {
        String decomposed = Normalizer.normalize("Phường Phúc Xá", Normalizer.Form.NFD);
        assertThat(names.agree("Phường Phúc Xá", decomposed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Phường Khánh Hòa, khánh hòa",
        "Thị trấn Yên Viên, yên viên",
        "Xã Ứng Thiên, ứng thiên",
        "Đống Đa, đống đa"
    })
    void leavesOutAPrefix(String name, String bare) {
        assertThat(names.withoutPrefix(name)).isEqualTo(bare);
    }
}
