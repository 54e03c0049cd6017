package org.learningdistricts.reader.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.csv.ReadCsv;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.Remark;

class TwiceEncodedTextTest {

    private static final List<String> TEXTS =
            List.of(
                    "Phường Ba Đình",
                    "TTHTCĐ Thị trấn Xuân Mai",
                    "Trung tâm xã Phú Túc",
                    "ỦY BAN NHÂN DÂN QUẬN TÂY HỒ",
                    "à",
                    "Đắk Lắk – Ea Súp",
                    "Số học viên");

    private static final List<String> PAGES = List.of("windows-1252", "windows-1258");

    @Test
    void leadsTextsBackThatWereOpenedInACodePage() {
        for (String page : PAGES) {
            for (String text : TEXTS) {
                String twice = wrongly(text, page);
                assertThat(twice).isNotEqualTo(text);
                assertThat(TwiceEncodedText.meant(twice)).as(page).isEqualTo(text);
                assertThat(TwiceEncodedText.meant(wrongly(twice, page))).isEqualTo(text);
            }
        }
    }

    @Test
    void leadsTextsWithSeparateAccentsBack() {
        for (String page : PAGES) {
            String apart = Normalizer.normalize("Phường Ba Đình", Normalizer.Form.NFD);
            String twice = ComposedReader.compose(wrongly(apart, page));
            assertThat(TwiceEncodedText.meant(twice)).as(page).isEqualTo("Phường Ba Đình");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TÂY HỒ", "ÃO", "XÃ – PHƯỜNG", "XÃ", "“XÃ” và “KHU PHỐ”", "«cá»…", "«cá».",
                "Ä‘", "Düsseldorf", "DÃ¼sseldorf", "15â€“25", "Ðà Nẵng", "Nghìn đồng (₫)", "10 °C",
                "n°", "Ă…", "“ă”", "Phöôøng", "½", "Ã\u00a0la carte", "Grüße, Ærø°"
            })
    void leavesOtherTextsAlone(String text) {
        if (!text.equals("Ä‘") && !text.equals("Ã\u00a0la carte")) {
            assertThat(TwiceEncodedText.meant(text)).isEqualTo(text);
        }
        assertThat(TwiceEncodedText.traces(text)).isLessThan(3);
    }

    @Test
    void repairsCellsAndTitlesAndNamesTheFirst() {
        ReadCsv read =
                known(
                        wrongly("Mã xã", "windows-1252")
                                + ",Tên xã,Dân số\n1,Phúc Xá,5\n2,"
                                + wrongly("Trúc Bạch", "windows-1258")
                                + ",6\n3,"
                                + wrongly("Cống Vị", "windows-1258")
                                + ",7\n");
        assertThat(read.rows())
                .containsExactly(
                        "header 1 [Mã xã, Tên xã, Dân số]",
                        "2 [1, Phúc Xá, 5]",
                        "3 [2, Trúc Bạch, 6]",
                        "4 [3, Cống Vị, 7]");
        assertThat(read.outcome().repairs())
                .extracting(Remark::rule, Remark::row, Remark::column, Remark::count)
                .containsExactly(
                        tuple("encoded-twice", 1L, 0, 1L), tuple("encoded-twice", 3L, 1, 2L));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\ufffd', '?'})
    void refusesWhatLostLetters(char instead) {
        String twice = wrongly("Phường Ba Đình", "windows-1252").replace('\u009d', instead);
        assertThat(known("Mã xã,Tên xã\n1,Phúc Xá\n2," + twice + "\n").reason())
                .isEqualTo(new Remark("encoded-twice-lost", 3L, 1, twice, null, 1));
    }

    @Test
    void readsControlCharactersAsTheSignsThatWereMeant() {
        ReadCsv read = known("Mã xã,Tên xã\n1,Phúc\u0096Xá\u0085\n2,x\u0093y\u0094\n");
        assertThat(read.rows()).contains("2 [1, Phúc–Xá…]", "3 [2, x“y”]");
        assertThat(read.outcome().repairs())
                .containsExactly(new Remark("control-characters", 2L, 1, "–", "Phúc–Xá…", 2));
        assertThat(known("Mã xã,Tên xã\n1,Phúc\u0081Xá\n").reason())
                .isEqualTo(new Remark("unreadable-character", 2L, 1, "129", null, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001a", "\u0000", "\u0000\u0000\u0000", "\u001a\u0000\u0000"})
    void leavesEndMarksOutBehindTheLastLine(String mark) {
        ReadCsv read = known("Mã xã,Tên xã\r\n1,Phúc Xá\r\n" + mark);
        assertThat(read.rows()).containsExactly("header 1 [Mã xã, Tên xã]", "2 [1, Phúc Xá]");
        assertThat(read.outcome().repairs())
                .containsExactly(Remark.onRow("end-mark", 3, null, null));
        assertThat(known("Mã xã,Tên xã\n1,Phúc Xá\n" + mark + "2,x\n").reason().rule())
                .isEqualTo("unreadable-character");
    }

    private static ReadCsv known(String text) {
        return ReadCsv.of(text, ReadCsv.TITLES, ReadLimits.DEFAULT);
    }

    /**
     * Opens the bytes of a text in a code page; those without a meaning become control characters.
     */
    private static String wrongly(String text, String page) {
        StringBuilder wrong = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {b}, Charset.forName(page));
            wrong.append(letter.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : letter);
        }
        return wrong.toString();
    }
}
