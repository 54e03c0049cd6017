package org.learningdistricts.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is looked at first lets no text pass in which letters were lost. */
class LostCharactersTest {

    private static final String VIETNAMESE =
            "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    @Test
    void areMissedInNoTextOfThreeCharacters() {
        List<String> letters = letters();
        List<String> missed = new ArrayList<>();
        long found = 0;
        for (String a : letters) {
            for (String b : letters) {
                for (String c : letters) {
                    String text = a + b + c;
                    if (LostCharacters.LOST.matcher(text).find()) {
                        found++;
                        if (!LostCharacters.mayBeIn(text)) {
                            missed.add(text);
                        }
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(found).isGreaterThan(100_000);
    }

    @Test
    void areLookedForInNoOrdinaryName() {
        for (String name :
                List.of(
                        "Trung tâm học tập cộng đồng Phường Hồng Hà",
                        "Xã Quốc Oai – Thôn 3",
                        "Hợp tác xã Đường Lâm")) {
            assertThat(LostCharacters.mayBeIn(name)).as(name).isFalse();
        }
    }

    /** Those of one byte, and those of Vietnamese. */
    private static List<String> letters() {
        StringBuilder letters = new StringBuilder("aAeEoOxX?-\ufffd ");
        for (char c = '\u00a0'; c <= '\u00ff'; c++) {
            letters.append(c);
        }
        return letters.append(VIETNAMESE)
                .append(VIETNAMESE.toUpperCase(Locale.ROOT))
                .chars()
                .mapToObj(Character::toString)
                .toList();
    }
}
