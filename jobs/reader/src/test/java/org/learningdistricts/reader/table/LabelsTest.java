package org.learningdistricts.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @Test
    void keepsAccentsInAKey() {
        assertThat(Labels.key(" Mã\n  XÃ ")).isEqualTo("mã xã");
        assertThat(Labels.key(Normalizer.normalize("Mã xã", Normalizer.Form.NFD)))
                .isEqualTo("mã xã");
    }

    @ParameterizedTest
    @CsvSource({
        "Mã xã, ma xa",
        "ĐẠI HỌC trở lên, dai hoc tro len",
        "Ðơn vị, don vi",
        "Phổ_cập - giáo dục, pho cap giao duc",
        "learning_centres, learning centres",
        "Số\u00a0người\u200b, so nguoi",
        "'', ''"
    })
    void forgivesAccentsCaseAndWhatPartsTheWords(String label, String folded) {
        assertThat(Labels.folded(label)).isEqualTo(folded);
        assertThat(Labels.folded(Normalizer.normalize(label, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Tổng cộng:, tong cong",
        "Số CCCD/CMND, so cccd cmnd",
        "Biết chữ (mức độ 1)*, biet chu muc do 1",
        "'*', ''"
    })
    void leavesTheWordsOfALabel(String label, String words) {
        assertThat(Labels.words(label)).isEqualTo(words);
    }
}
