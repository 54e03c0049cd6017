package org.learningdistricts.reader.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningdistricts.reader.table.Vocabulary;

class FontCodeTest {

    private static final List<CSVRecord> TABLE = LanguageTable.rows("vietnamese-codes.csv");

    @Test
    void knowsAllLettersThatAreNotAscii() {
        Set<String> letters = new HashSet<>(Set.of("đ", "Đ"));
        for (String base : List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")) {
            for (String tone : List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
                String letter = Normalizer.normalize(base + tone, Normalizer.Form.NFC);
                letters.add(letter);
                letters.add(letter.toUpperCase(Locale.ROOT));
            }
        }
        letters.removeIf(letter -> letter.charAt(0) < '\u0080');
        assertThat(letters).hasSize(134);
        assertThat(TABLE)
                .extracting(row -> row.get("letter"))
                .containsExactlyInAnyOrderElementsOf(letters);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void decodesEveryLetterThatHasACode(FontCode font) {
        Set<String> codes = new HashSet<>();
        for (CSVRecord row : TABLE) {
            String code = row.get(font.name().toLowerCase(Locale.ROOT));
            String shown = new String(HexFormat.of().parseHex(code), StandardCharsets.ISO_8859_1);
            if (!code.isEmpty()) {
                assertThat(codes.add(code)).as("code %s stands for one letter", code).isTrue();
                assertThat(font.decode(shown)).isEqualTo(row.get("letter"));
                assertThat(font.firstFault(shown)).isEqualTo(-1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3,'Céng hoµ x· héi chñ nghÜa ViÖt Nam','Cộng hoà xã hội chủ nghĩa Việt Nam'",
        "TCVN3,'§éc lËp - Tù do - H¹nh phóc','Độc lập - Tự do - Hạnh phúc'",
        "TCVN3,'Ph\u00ad\u00eang','Phường'",
        "TCVN5712,'Céng hoµ x· héi chñ nghÜa ViÖt Nam','Cộng hoà xã hội chủ nghĩa Việt Nam'",
        "VNI,'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam','Cộng hòa xã hội chủ nghĩa Việt Nam'",
        "VNI,'Ñoäc laäp - Töï do - Haïnh phuùc','Độc lập - Tự do - Hạnh phúc'",
        "VNI,'PHÖÔØNG NGUYEÃN','PHƯỜNG NGUYỄN'"
    })
    void decodesWordsAsTheyStandOnOldDocuments(FontCode font, String shown, String text) {
        assertThat(font.decode(shown)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"VNI,xaø Hà,5", "VNI,aÿ,1", "TCVN3,x· Àng,3", "TCVN3,Đ,0", "NONE,xaø Hà,-1"})
    void findsTheFirstLetterWithoutAMeaning(FontCode font, String shown, int fault) {
        assertThat(font.firstFault(shown)).isEqualTo(fault);
    }

    @Test
    void leavesSignsAsTheyAre() {
        assertThat(FontCode.VNI.decode("“25°C – 3m²”")).isEqualTo("“25°C – 3m²”");
        assertThat(FontCode.VNI.firstFault("“25°C – 3m²”")).isEqualTo(-1);
    }

    @Test
    void findsTheCodeOfTextsByWordsThatAreExpected() {
        Vocabulary vocabulary = new Vocabulary(Set.of("tên xã"), Set.of("xã đông anh"));
        assertThat(
                        List.of("Teân xaõ", "Xaõ Ñoâng Anh", "X· §«ng Anh", "Xã Đông Anh").stream()
                                .map(text -> FontCode.of(List.of("12", text), vocabulary))
                                .toList())
                .containsExactly(FontCode.VNI, FontCode.VNI, FontCode.TCVN3, FontCode.NONE);
    }

    @Test
    void leavesOutTextsThatAreEvidentlyUnicode() {
        List<String> texts = List.of("Tên xã, phường", "Xaõ Ñoâng Anh", "xaõ Quaûng Oai", "Đội");
        assertThat(FontCode.of(texts, Vocabulary.NONE)).isEqualTo(FontCode.VNI);
        assertThat(texts.stream().map(FontCode.VNI::decode))
                .containsExactly("Tên xã, phường", "Xã Đông Anh", "xã Quảng Oai", "Đội");
    }

    @Test
    void leavesTextsAsTheyAreUnlessACodeIsClearlyBetter() {
        List<List<String>> texts =
                List.of(
                        List.of(),
                        List.of("Xã"),
                        List.of("Néi"),
                        List.of("Gia Lâm", "Mê Linh", "Tân Lê"),
                        List.of("Café", "Zoë", "château"),
                        List.of("Xaõ Ñoâng Anh", "Mê Linh"));
        assertThat(
                        texts.stream()
                                .map(text -> FontCode.of(text, Vocabulary.NONE))
                                .collect(Collectors.toSet()))
                .containsExactly(FontCode.NONE);
    }
}
