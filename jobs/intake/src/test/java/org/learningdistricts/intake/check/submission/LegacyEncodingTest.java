package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.intake.contract.CsvRows;
import org.learningdistricts.reader.encoding.DetectedEncoding;
import org.learningdistricts.reader.encoding.EncodingDetector;
import org.learningdistricts.reader.encoding.LegacyText;
import org.learningdistricts.reader.table.Bytes;
import org.learningdistricts.reader.table.Decoded;
import org.learningdistricts.reader.table.Labels;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Vocabulary;
import org.learningdistricts.schemas.Schemas;

class LegacyEncodingTest {

    private static final Path QUARTERS = Path.of("..", "..", "sample-input", "quarters");

    private static final List<String> UNIT_NAMES =
            CsvRows.of(Schemas.bundled().text("reference/units.csv")).stream()
                    .map(row -> row.get("name"))
                    .distinct()
                    .toList();

    private static final Vocabulary UNITS =
            new Vocabulary(
                    Set.of(), UNIT_NAMES.stream().map(Labels::key).collect(Collectors.toSet()));

    @ParameterizedTest
    @EnumSource
    void readsAFileThatHoldsOneExpectedName(LegacyText legacy) {
        for (String name : UNIT_NAMES) {
            String text = "code,name\n00001," + name + "\n";
            assertThat(readIgnoringCase(legacy.write(text), UNITS)).isEqualTo(lower(text));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOneUnexpectedNameRightOrAsks(LegacyText legacy) {
        Set<String> outcomes = new TreeSet<>();
        for (String name : UNIT_NAMES) {
            String unknown = name.substring(name.indexOf(' ') + 1);
            for (Vocabulary vocabulary : List.of(UNITS, Vocabulary.NONE)) {
                outcomes.add(outcome(legacy, "code,name\n00001," + unknown + "\n", vocabulary));
            }
        }
        assertThat(outcomes).containsExactly("asked", "right");
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void readsWholeFiles(LegacyText legacy, Path file) throws IOException {
        String text = Files.readString(QUARTERS.resolve(file));
        byte[] bytes = legacy.write(text);
        Decoded decoded = Decoded.of(bytes, UNITS);
        assertThat(lower(decoded.text())).isEqualTo(lower(text));
        assertThat(decoded.remarks())
                .containsExactly(Remark.onFile("encoding", decoded.encoding(), "UTF-8"));
        assertThat(outcome(legacy, text, Vocabulary.NONE)).isIn("right", "asked");
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void readsWholeFilesInWhichUnicodeHoldsAFontCode(LegacyText legacy, Path file)
            throws IOException {
        String text = Files.readString(QUARTERS.resolve(file));
        if (legacy == LegacyText.TCVN3 || legacy == LegacyText.VNI) {
            byte[] utf8 = legacy.show(text).getBytes(StandardCharsets.UTF_8);
            Decoded decoded = Decoded.of(utf8, UNITS);
            assertThat(decoded.encoding()).isEqualTo(legacy.encoding());
            assertThat(lower(decoded.text())).isEqualTo(lower(text));
        }
    }

    @Test
    void leavesUnicodeAsItIs() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(QUARTERS.resolve(file));
            for (Vocabulary vocabulary : List.of(UNITS, Vocabulary.NONE)) {
                assertThat(Decoded.of(text.getBytes(StandardCharsets.UTF_8), vocabulary))
                        .isEqualTo(new Decoded("UTF-8", text, List.of()));
            }
        }
    }

    static Stream<Arguments> wholeFiles() throws IOException {
        List<Path> files = files();
        return Stream.of(LegacyText.values())
                .flatMap(legacy -> files.stream().map(file -> Arguments.of(legacy, file)));
    }

    /** The files of a few units that hold more than ASCII. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(QUARTERS)) {
            return found.map(QUARTERS::relativize)
                    .filter(path -> path.toString().matches(".*/(005|272|00004)/.*csv"))
                    .filter(path -> !path.endsWith("totals.csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheEncodingAndReadsTitlesWithoutKnowingAny(LegacyText legacy) {
        String text = "Mã xã;Tên xã;Tốt nghiệp;Ứng dụng\n00004;Phường Ba Đình;12;có\n";
        Decoded decoded = Decoded.of(legacy.write(text));
        assertThat(decoded.encoding()).isEqualTo(legacy.encoding());
        assertThat(lower(decoded.text())).isEqualTo(lower(text));
    }

    @Test
    void asksWithBothReadingsWhereTwoArePossible() {
        assertThat(Decoded.refusal(LegacyText.VNI.write("1,Ba Đình\n"), Vocabulary.NONE))
                .isEqualTo(
                        Remark.onFile(
                                "ambiguous-encoding",
                                "VNI «Ba Đình», windows-1252 «Ba Ñình»",
                                "UTF-8"));
        assertThat(Decoded.refusal(LegacyText.WINDOWS_1258.write("1,Sóc Sơn\n"), Vocabulary.NONE))
                .isEqualTo(
                        Remark.onFile(
                                "ambiguous-encoding",
                                "windows-1258 «Sóc Sơn», TCVN3 «Soỡc Sừn», windows-1252 «Soìc Sõn»",
                                "UTF-8"));
    }

    @Test
    void asksWhichIsRightWhereUnicodeAndAFontCodeAreMixed() {
        String text = "Mã xã,Tên xã\n00454,Xaõ Ñoâng Anh\n00455,Xã Mê Linh\n";
        assertThat(Decoded.refusal(text.getBytes(StandardCharsets.UTF_8), UNITS))
                .isEqualTo(
                        Remark.onFile(
                                "ambiguous-encoding",
                                "UTF-8 «Xaõ Ñoâng Anh», VNI «Xã Đông Anh»",
                                "UTF-8"));
    }

    @Test
    void asksWhereOneCellIsKnownAsItStandsAndOneInAFontCode() {
        String text = "00454,X· §«ng Anh\n00455,X· Yªn L·ng\n00456,Huyện Mê Linh\n";
        String latin = text.replace("Huyện Mê Linh", "Xã Mê Linh");
        for (String mixed : List.of(text, latin)) {
            assertThat(Decoded.refusal(mixed.getBytes(StandardCharsets.UTF_8), UNITS))
                    .isEqualTo(
                            Remark.onFile(
                                    "ambiguous-encoding",
                                    "UTF-8 «X· §«ng Anh», TCVN3 «Xã Đông Anh»",
                                    "UTF-8"));
        }
    }

    @Test
    void refusesAFileThatIsUtf8InOneLineOnly() {
        byte[] legacy = LegacyText.WINDOWS_1258.write(String.join("\n", UNIT_NAMES));
        byte[] utf8 = "\nThị trấn Tạ\n".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = Arrays.copyOf(legacy, legacy.length + utf8.length);
        System.arraycopy(utf8, 0, mixed, legacy.length, utf8.length);
        assertThat(Decoded.refusal(mixed, UNITS))
                .isEqualTo(Remark.onRow("unreadable-file", 1, "≠ UTF-8", "UTF-8"));
    }

    @Test
    void takesAbbreviationsOfDecisionsForVietnamese() {
        String text = "Số\n3576A/QĐ-UBND\n1190A/QĐ-UBND\nBGDĐT\nTTHTCĐ\nđã ký\n";
        for (LegacyText legacy : LegacyText.values()) {
            assertThat(readIgnoringCase(legacy.write(text), Vocabulary.NONE))
                    .isEqualTo(lower(text));
        }
    }

    @Test
    void readsCapitalsThatOnlyTheWholeStandardHas() {
        String text = "ỦY BAN NHÂN DÂN\nPHƯỜNG HỌC\nỨNG DỤNG\n";
        assertThat(Decoded.of(LegacyText.TCVN5712.write(text)))
                .isEqualTo(
                        new Decoded(
                                "TCVN5712",
                                text,
                                List.of(Remark.onFile("encoding", "TCVN5712", "UTF-8"))));
    }

    @Test
    void keepsQuotationMarksAmongFontCodeText() {
        byte[] bytes = LegacyText.TCVN3.write("xã văn hóa?,xã Đông Anh,phường Đống Đa\n");
        bytes[10] = (byte) 0x94;
        assertThat(Decoded.of(bytes).text()).isEqualTo("xã văn hóa”,xã Đông Anh,phường Đống Đa\n");
    }

    private static String outcome(LegacyText legacy, String text, Vocabulary vocabulary) {
        byte[] bytes = legacy.write(text);
        DetectedEncoding detected = new EncodingDetector(vocabulary).detect(new Bytes(bytes));
        if (detected instanceof DetectedEncoding.Undetected refused) {
            return refused.reason().rule().equals("ambiguous-encoding") ? "asked" : "refused";
        }
        String read = readIgnoringCase(bytes, vocabulary);
        return read.equals(lower(text)) ? "right" : "wrong: " + read;
    }

    private static String readIgnoringCase(byte[] bytes, Vocabulary vocabulary) {
        return lower(Decoded.of(bytes, vocabulary).text());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
