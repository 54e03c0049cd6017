package org.learningdistricts.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.Bytes;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.Vocabulary;

/** What RFC 4180 says, and files that are none. */
class CsvReaderTest {

    @Test
    void readsCanonicalCsvWithoutARemark() {
        ReadCsv read = read("aaa,bbb\r\nzzz,yyy\r\n");
        assertThat(read.rows()).containsExactly("header 1 [aaa, bbb]", "2 [zzz, yyy]");
        assertThat(read.outcome()).isEqualTo(new ReadOutcome.Read(1, List.of()));
        assertThat(read.dialect())
                .isEqualTo(new CsvDialect("UTF-8", ",", '"', QuoteEscape.DOUBLED, LineEnds.CRLF));
    }

    private static Stream<Arguments> rfc4180() {
        return Stream.of(
                Arguments.of("a last line without its end", "a,b\r\n1,2", "1, 2"),
                Arguments.of("blanks that belong to cells", "a,b\r\n x , y \r\n", " x ,  y "),
                Arguments.of("cells in quotes", "\"a\",\"b\"\r\n\"1\",\"2\"\r\n", "1, 2"),
                Arguments.of("some cells in quotes", "a,\"b\"\r\n1,\"2\"\r\n", "1, 2"),
                Arguments.of("separators in quotes", "a,b\r\n\"x,y\",z\r\n", "x,y, z"),
                Arguments.of("quotes in quotes", "a,b\r\n\"x\"\"y\",\"\"\"\"\r\n", "x\"y, \""),
                Arguments.of("empty quotes", "a,b\r\n\"\",2\r\n", ", 2"));
    }

    @ParameterizedTest
    @MethodSource("rfc4180")
    void readsWhatRfc4180Allows(String what, String text, String cells) {
        ReadCsv read = read(text);
        assertThat(read.rows()).as(what).containsExactly("header 1 [a, b]", "2 [" + cells + "]");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void numbersRowsByTheLineOnWhichTheyStart() {
        ReadCsv read = read("a,b\n1,\"two\r\n\nlines\"\n3,4\n");
        assertThat(read.rows())
                .containsExactly("header 1 [a, b]", "2 [1, two\r\n\nlines]", "5 [3, 4]");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void handsOverEveryLineAsItStandsThere() {
        String text = "\ufeffsep=;\r\nBIỂU 1\r\n\r\na;b;;\r\n1;\"two\r\nlines\"\r\na;b;;\r\n";
        List<String> rows = new ArrayList<>();
        CsvReader reader = new CsvReader(ReadCsv.TITLES, ReadLimits.DEFAULT);
        assertThat(
                        reader.forEachRow(
                                bytes(text), row -> rows.add(row.number() + " " + row.texts())))
                .isTrue();
        assertThat(rows)
                .containsExactly(
                        "2 [BIỂU 1]",
                        "3 []",
                        "4 [a, b, , ]",
                        "5 [1, two\r\nlines]",
                        "7 [a, b, , ]");
    }

    @Test
    void handsOverTheSameOfAPlainFile() {
        String text = "a,b\n1,\"x, \"\"y\"\"\"\n\n2\n";
        CsvReader reader = new CsvReader(Vocabulary.NONE, ReadLimits.DEFAULT);
        List<SourceRow> rows = new ArrayList<>();
        List<SourceRow> plain = new ArrayList<>();
        assertThat(reader.forEachRow(bytes(text), rows::add)).isTrue();
        assertThat(reader.forEachPlainRow(bytes(text), plain::add)).isTrue();
        assertThat(plain).hasSize(4).isEqualTo(rows);
        plain.clear();
        assertThat(reader.forEachPlainRow(bytes(text), row -> plain.add(row) && plain.size() < 2))
                .isTrue();
        assertThat(plain).isEqualTo(rows.subList(0, 2));
    }

    @Test
    void saysThatItCouldNotHandOverAll() {
        CsvReader reader = new CsvReader(Vocabulary.NONE, ReadLimits.DEFAULT);
        assertThat(reader.forEachRow(bytes(""), row -> {})).isFalse();
        assertThat(reader.forEachRow(bytes("PK\3\4"), row -> {})).isFalse();
        assertThat(reader.forEachPlainRow(bytes("a,\"b\n"), row -> true)).isFalse();
        Bytes latin = new Bytes("Cà Mau".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reader.forEachPlainRow(latin, row -> true)).isFalse();
    }

    private static Bytes bytes(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysThatItSkippedAByteOrderMark() {
        ReadCsv read = read("\ufeffa,b\n1,2\n");
        assertThat(read.rows()).containsExactly("header 1 [a, b]", "2 [1, 2]");
        assertThat(read.repairs()).containsExactly("byte-order-mark");
    }

    @Test
    void readsUtf16() {
        byte[] bytes =
                "\ufeffMã xã\tTên xã\r\n00001\tPhúc Xá\r\n".getBytes(StandardCharsets.UTF_16LE);
        ReadCsv read = ReadCsv.of(bytes, ReadCsv.TITLES, ReadLimits.DEFAULT);
        assertThat(read.rows()).containsExactly("header 1 [Mã xã, Tên xã]", "2 [00001, Phúc Xá]");
        assertThat(read.repairs()).containsExactly("encoding", "separator");
        assertThat(read.dialect())
                .isEqualTo(
                        new CsvDialect("UTF-16LE", "\t", '"', QuoteEscape.DOUBLED, LineEnds.CRLF));
    }

    @Test
    void readsAHeaderWithoutRowsAsNone() {
        assertThat(read("a,b\n").outcome()).isEqualTo(new ReadOutcome.Read(0, List.of()));
        assertThat(ReadCsv.of("Mã xã,Tên xã", ReadCsv.TITLES).outcome())
                .isEqualTo(new ReadOutcome.Read(0, List.of()));
    }

    private static Stream<Arguments> noTables() {
        return Stream.of(
                Arguments.of("", "blank-table", null),
                Arguments.of("  ", "blank-table", null),
                Arguments.of("\n\n", "blank-table", null),
                Arguments.of("\ufeff", "blank-table", null),
                Arguments.of(",,\n,,\n", "blank-table", null),
                Arguments.of(";;\r\n;;", "blank-table", null),
                Arguments.of("sep=;\n", "blank-table", null),
                Arguments.of("Mã\nx", "unreadable-file", "«Mã»"));
    }

    @ParameterizedTest
    @MethodSource("noTables")
    void refusesWhatIsNoTable(String text, String rule, String value) {
        Remark reason = ReadCsv.of(text, ReadCsv.TITLES).reason();
        assertThat(reason.rule()).isEqualTo(rule);
        assertThat(reason.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004', xlsx/zip",
        "%PDF-1.7, pdf",
        "'\n<HTML><body>', html",
        "<!DOCTYPE html>, html",
        "<?xml version=\"1.0\"?>, xml",
        "{\\rtf1, rtf"
    })
    void recognisesOtherFormatsByTheirFirstBytes(String text, String format) {
        assertThat(read(text).reason())
                .isEqualTo(Remark.onFile("unsupported-format", format, "csv"));
    }

    @Test
    void refusesWhatIsBeyondTheLimits() {
        String text = "a,b\n1,2\n33333,4\n";
        assertThat(limited(text, "rows", 2)).isEqualTo(beyond("rows", 2));
        assertThat(limited(text, "columns", 1)).isEqualTo(beyond("columns", 1));
        assertThat(limited(text, "cellLength", 4)).isEqualTo(beyond("cellLength", 4));
        assertThat(limited(text, "bytes", 15)).isEqualTo(beyond("bytes", 15));
        assertThat(
                        ReadCsv.of(
                                        text,
                                        Vocabulary.NONE,
                                        ReadLimits.DEFAULT.with(Map.of("rows", 3L)))
                                .outcome())
                .isEqualTo(new ReadOutcome.Read(2, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"rows, 3", "columns, 2", "cellLength, 5", "bytes, 16"})
    void readsWhatReachesALimitAndNotOneMore(String limit, long reached) {
        String text = "a,b\n1,2\n33333,4\n";
        ReadLimits limits = ReadLimits.DEFAULT.with(Map.of(limit, reached));

        assertThat(ReadCsv.of(text, Vocabulary.NONE, limits).outcome())
                .isEqualTo(new ReadOutcome.Read(2, List.of()));
        assertThat(limited(text, limit, reached - 1)).isEqualTo(beyond(limit, reached - 1));
    }

    @Test
    void refusesACellThatGoesOnOverLines() {
        String text = "a,b\n1,2\n\"" + "x\n".repeat(100) + "\",2\n";
        assertThat(limited(text, "cellLength", 50)).isEqualTo(beyond("cellLength", 50));
    }

    private static Remark limited(String text, String limit, long value) {
        return ReadCsv.of(text, Vocabulary.NONE, ReadLimits.DEFAULT.with(Map.of(limit, value)))
                .reason();
    }

    private static Remark beyond(String limit, long value) {
        return Remark.onFile("limit-exceeded", limit, String.valueOf(value));
    }

    private static ReadCsv read(String text) {
        return ReadCsv.of(text, Vocabulary.NONE);
    }
}
