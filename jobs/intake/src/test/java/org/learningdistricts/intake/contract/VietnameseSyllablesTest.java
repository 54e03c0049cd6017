package org.learningdistricts.intake.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.encoding.VietnameseSyllables;
import org.learningdistricts.schemas.Schemas;

class VietnameseSyllablesTest {

    @Test
    void acceptsEveryWordOfTheNamesOfUnits() {
        List<String> refused =
                CsvRows.of(Schemas.bundled().text("reference/units.csv")).stream()
                        .flatMap(
                                row -> Pattern.compile("[^\\p{L}]+").splitAsStream(row.get("name")))
                        .filter(word -> !VietnameseSyllables.contain(word))
                        .distinct()
                        .toList();
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn", "NGUYỄN", "NGUYễN", "khuỷu", "quốc", "gì", "giếng", "yêu", "Ứng", "hoà",
                "hòa", "quý", "quị", "hải", "của", "giọng", "QĐ", "TTHTCĐ", "Đ"
            })
    void acceptsWhatCanBeVietnamese(String word) {
        assertThat(VietnameseSyllables.contain(word)).isTrue();
    }

    @Test
    void refusesWhatCannotBe() {
        List<String> accepted =
                Stream.of(
                                "fỹr",
                                "xaị",
                                "huyệụ",
                                "caọ",
                                "mỏs",
                                "estỏ",
                                "họcc",
                                "học\u0300",
                                "hõc",
                                "hoc",
                                "thuôc",
                                "lỔ",
                                "Néi",
                                "Hµ",
                                "nóóo",
                                "Ð",
                                "đdng",
                                "wà",
                                "zô",
                                "")
                        .filter(VietnameseSyllables::contain)
                        .toList();
        assertThat(accepted).isEmpty();
    }
}
