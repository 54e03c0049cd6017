package org.learningdistricts.reader.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.LimitedStream;
import org.learningdistricts.reader.table.Bytes;
import org.learningdistricts.reader.table.Decoded;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Vocabulary;

class EncodingDetectorTest {

    private static final Remark MARK = Remark.onFile("byte-order-mark", null, null);

    @Test
    void readsAsciiAsUtf8WithNothingToSay() {
        assertThat(Decoded.of("a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Decoded("UTF-8", "a,b\n1,2\n", List.of()));
    }

    @Test
    void readsAnEmptyFileAsUtf8() {
        assertThat(Decoded.of(new byte[0])).isEqualTo(new Decoded("UTF-8", "", List.of()));
    }

    @Test
    void saysThatItSkippedAByteOrderMark() {
        assertThat(Decoded.of("\ufeffxã\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded("UTF-8", "xã\n", List.of(MARK)));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE,''",
        "UTF-16BE,''",
        "UTF-16LE,\ufeff",
        "UTF-16BE,\ufeff",
        "UTF-32LE,\ufeff",
        "UTF-32BE,\ufeff"
    })
    void readsOtherFormsOfUnicodeWithAndWithoutTheirMark(String charset, String mark) {
        String text = "mã,tên\n00004,Phường Ba Đình\n";
        assertThat(Decoded.of((mark + text).getBytes(Charset.forName(charset))))
                .isEqualTo(new Decoded(charset, text, encodingRemark(charset)));
    }

    @Test
    void composesAccentsAndSaysSo() {
        assertThat(Decoded.of("Phu\u031bo\u031b\u0300ng\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        new Decoded(
                                "UTF-8",
                                "Phường\n",
                                List.of(Remark.onFile("decomposed-accents", null, null))));
    }

    @ParameterizedTest
    @CsvSource({"1,1 (SOH)", "11,11 (VT)", "26,26 (SUB)", "27,27 (ESC)", "127,127 (DEL)"})
    void refusesControlCharactersByTheirLine(int number, String name) {
        char control = (char) number;
        String text = "a,b\r\n1,2\r3,\n4," + control;
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Remark.onRow("unreadable-character", 4, name, null));
    }

    @Test
    void refusesZeroCharacters() {
        assertThat(refusal("a,b\n\u0000,1".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Remark.onRow("unreadable-character", 2, "0 (NUL)", null));
    }

    @Test
    void acceptsTabsAndFormFeeds() {
        String text = "a\tb\n\f1\t2\n";
        assertThat(Decoded.of(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void refusesUtf8ThatIsCutInsideACharacter() {
        byte[] whole = "tên\nPhường\nBa Đ".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 1))).isEqualTo(notUtf8(3));
    }

    @Test
    void refusesUtf8WithALineInAnotherEncoding() {
        byte[] text = "tên\nPhường\nBa Äình\n".getBytes(StandardCharsets.UTF_8);
        text[15] = (byte) 0xd0;
        text[16] = 'x';
        assertThat(refusal(text)).isEqualTo(notUtf8(3));
    }

    @Test
    void refusesUtf16WithHalfACharacter() {
        byte[] text = "a,b\n1,\ud800\n".getBytes(StandardCharsets.UTF_16LE);
        text[12] = 1;
        text[13] = (byte) 0xd8;
        assertThat(refusal(text))
                .isEqualTo(Remark.onRow("unreadable-file", 2, "≠ UTF-16LE", "UTF-8"));
    }

    @Test
    void namesTheLineOfAFaultFarInsideAFile() {
        byte[] text = ("đ".repeat(40_000) + "\nx\n").repeat(3).getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xff;
        assertThat(refusal(text)).isEqualTo(notUtf8(6));
    }

    @ParameterizedTest
    @CsvSource({
        "'Café,Zoë|München,Größe'",
        "'name,price|Tea,£5'",
        "'temp °C,m²|25°,½'",
        "'prénom,été|Hélène,là-bas|René,où|ça va,déjà'",
        "'it’s “quoted” – dash…|x,€5'",
        "'Año,España|niño,señor|José,está|qué,más|sí,también'",
        "'não,São Paulo|pão,ações'",
        "'Ærø,Tromsø|Århus,smörgås|Malmö,Göteborg'",
        "'Côte d’Ivoire,1|São Tomé,4|Åland,5'"
    })
    void readsLanguagesOfWesternEuropeAsWindows1252(String lines) {
        String text = lines.replace('|', '\n');
        assertThat(Decoded.of(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoded("windows-1252", text, encodingRemark("windows-1252")));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251,'Привет,мир|Москва,Россия'", "windows-1253,'Αθήνα,Ελλάδα'",
        "GBK,'中文,测试|北京,上海'", "Shift_JIS,'東京,大阪|カタカナ,テスト'",
        "ISO-8859-2,'Łódź,Kraków|Gdańsk,Wrocław|żółć,ąę'", "IBM850,'Café,Zoë'",
        "x-MacRoman,'Café,Zoë'"
    })
    void refusesWhatItDoesNotKnow(String charset, String lines) {
        assertThat(refusal(lines.replace('|', '\n').getBytes(Charset.forName(charset))))
                .isEqualTo(notUtf8(1));
    }

    @Test
    void passesOnThatAFileIsTooLarge() {
        ByteSource large =
                new ByteSource() {
                    @Override
                    public InputStream open() {
                        return new LimitedStream(
                                new ByteArrayInputStream(new byte[11]), "bytes", 10);
                    }

                    @Override
                    public long size() {
                        return 11;
                    }
                };
        assertThat(new EncodingDetector(Vocabulary.NONE).detect(large))
                .isEqualTo(
                        new DetectedEncoding.Undetected(Remark.of(new LimitExceeded("bytes", 10))));
    }

    @Test
    void trustsOneWordWhereVietnameseIsExpected() {
        // Windows-1258 has Á as one letter, but Ý as Y and a tone mark.
        byte[] bytes = "BÁO CÁO QUYì 3\na,b\n".getBytes(Charset.forName("windows-1252"));
        Vocabulary expected = new Vocabulary(Set.of("a"), Set.of("phường hồng hà"));
        assertThat(new EncodingDetector(expected).detect(new Bytes(bytes)))
                .isInstanceOfSatisfying(
                        DetectedEncoding.Found.class,
                        found -> assertThat(found.encoding().name()).isEqualTo("windows-1258"));
        assertThat(new EncodingDetector(Vocabulary.NONE).detect(new Bytes(bytes)))
                .isInstanceOf(DetectedEncoding.Undetected.class);
    }

    @Test
    void takesTheBarredLetterOfAnAbbreviationForVietnameseWhereThatIsExpected() {
        byte[] bytes = "a,b\n1,00382/Q\u00d0-01\n".getBytes(Charset.forName("windows-1252"));
        Vocabulary expected = new Vocabulary(Set.of("a"), Set.of("phường hồng hà"));
        assertThat(new EncodingDetector(expected).detect(new Bytes(bytes)))
                .isInstanceOfSatisfying(
                        DetectedEncoding.Found.class,
                        found -> assertThat(found.encoding().name()).isEqualTo("windows-1258"));
    }

    private static List<Remark> encodingRemark(String name) {
        return List.of(Remark.onFile("encoding", name, "UTF-8"));
    }

    private static Remark notUtf8(long line) {
        return Remark.onRow("unreadable-file", line, "≠ UTF-8", "UTF-8");
    }

    private static Remark refusal(byte[] bytes) {
        return Decoded.refusal(bytes, Vocabulary.NONE);
    }
}
