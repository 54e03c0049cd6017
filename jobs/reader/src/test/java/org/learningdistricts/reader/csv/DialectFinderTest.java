package org.learningdistricts.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Vocabulary;

class DialectFinderTest {

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", ", ", "||", " | ", "^", " ", ":"})
    void findsTheSeparatorWithoutKnowingAnything(String separator) {
        String text = "id,name,total\n1,x,5\n2,\"y z\",7\n".replace(",", separator);
        ReadCsv read = ReadCsv.of(text, Vocabulary.NONE);
        assertThat(read.rows())
                .containsExactly("header 1 [id, name, total]", "2 [1, x, 5]", "3 [2, y z, 7]");
        assertThat(read.repairs()).containsExactly("separator");
        assertThat(read.dialect().separator()).isEqualTo(separator);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void letsTheHeaderDecideIfItsTitlesAreKnown(String separator) {
        String header = String.join(separator, "Mã xã", "Tên xã", "Dân số");
        ReadCsv read = ReadCsv.of(header + "\n1,2,3,4\n5,6,7,8\n9,10,11,12\n", ReadCsv.TITLES);
        assertThat(read.rows().get(0)).isEqualTo("header 1 [Mã xã, Tên xã, Dân số]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1,5;2,5\n3,25;4,5\n", "\n1,5;2,5\n3,25;4,5\n"})
    void takesDecimalCommasForNoSeparators(String text) {
        assertThat(ReadCsv.of(text, Vocabulary.NONE).rows())
                .endsWith("2 [1,5, 2,5]", "3 [3,25, 4,5]");
    }

    @Test
    void asksIfTwoSeparatorsAreEquallyGood() {
        ReadCsv read = ReadCsv.of("a;b,c\nx;y,z\nu;v,w\n", Vocabulary.NONE);
        assertThat(read.reason()).isEqualTo(Remark.onFile("ambiguous-separator", "«,» / «;»", ","));
        assertThat(read.rows()).isEmpty();
        assertThat(read.dialect()).isNull();
    }

    @Test
    void readsOneColumnAsOne() {
        assertThat(ReadCsv.of("price\n1,5\n2,5\n", Vocabulary.NONE).rows())
                .containsExactly("header 1 [price]", "2 [1,5]", "3 [2,5]");
        assertThat(ReadCsv.of("name\nNguyễn Văn\nTrần Thị\n", Vocabulary.NONE).rows())
                .containsExactly("header 1 [name]", "2 [Nguyễn Văn]", "3 [Trần Thị]");
        ReadCsv read = ReadCsv.of("at\n2025-01-01 10:00\n2025-01-02 11:30\n", Vocabulary.NONE);
        assertThat(read.rows())
                .containsExactly("header 1 [at]", "2 [2025-01-01 10:00]", "3 [2025-01-02 11:30]");
        assertThat(read.repairs()).isEmpty();
        assertThat(read.dialect().separator()).isEmpty();
    }

    @Test
    void followsExcelsSeparatorLineAndSaysSo() {
        ReadCsv read = ReadCsv.of("sep=;\r\na;b,c\r\n1;2,3\r\n", Vocabulary.NONE);
        assertThat(read.rows()).containsExactly("header 2 [a, b,c]", "3 [1, 2,3]");
        assertThat(read.repairs()).containsExactly("separator-line", "separator");
    }

    @Test
    void findsApostrophesAsQuotes() {
        ReadCsv read = ReadCsv.of("'a','b'\n'x, y','it''s'\n'z','men's, too'\n", Vocabulary.NONE);
        assertThat(read.rows())
                .containsExactly("header 1 [a, b]", "2 [x, y, it's]", "3 [z, men's, too]");
        assertThat(read.dialect().quote()).isEqualTo('\'');
        assertThat(read.repairs()).containsExactly("quote-character", "literal-quote");
    }

    @Test
    void keepsTheApostropheThatExcelPutsBeforeText() {
        ReadCsv read = ReadCsv.of("Mã xã,Tên xã\n'00097,Hồng Hà\n'00004,Ba Đình\n", ReadCsv.TITLES);
        assertThat(read.rows())
                .containsExactly(
                        "header 1 [Mã xã, Tên xã]", "2 ['00097, Hồng Hà]", "3 ['00004, Ba Đình]");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void findsQuotesEscapedByABackslash() {
        ReadCsv read = ReadCsv.of("id,text\n1,\"say \\\"hi\\\", ok\"\n2,\"x\"\n", Vocabulary.NONE);
        assertThat(read.rows())
                .containsExactly("header 1 [id, text]", "2 [1, say \"hi\", ok]", "3 [2, x]");
        assertThat(read.repairs()).containsExactly("escape-character");
        assertThat(read.dialect().escape()).isEqualTo(QuoteEscape.BACKSLASH);
    }

    @Test
    void keepsABackslashThatEscapesNothing() {
        ReadCsv read = ReadCsv.of("id,path\n1,\"C:\\\"\n2,\"D:\\x\"\n", Vocabulary.NONE);
        assertThat(read.rows())
                .containsExactly("header 1 [id, path]", "2 [1, C:\\]", "3 [2, D:\\x]");
        assertThat(read.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'a,b\r1,2\r3,4\r', CR, CR", "'a,b\n1,2\r\n3,4\n', MIXED, 'LF 2, CRLF 1, CR 0'"})
    void saysHowLinesEndUnlessInOneOfTheUsualWays(String text, LineEnds kind, String value) {
        ReadCsv read = ReadCsv.of(text, Vocabulary.NONE);
        assertThat(read.rows()).containsExactly("header 1 [a, b]", "2 [1, 2]", "3 [3, 4]");
        assertThat(read.outcome())
                .isEqualTo(
                        new ReadOutcome.Read(2, List.of(Remark.onFile("line-ends", value, "LF"))));
        assertThat(read.dialect().lineEnds()).isEqualTo(kind);
    }

    @Test
    void countsNoLineBreakInsideQuotesAsALineEnd() {
        ReadCsv read = ReadCsv.of("a,b\r\n1,\"x\ny\"\r\n", Vocabulary.NONE);
        assertThat(read.dialect().lineEnds()).isEqualTo(LineEnds.CRLF);
        assertThat(read.repairs()).isEmpty();
    }
}
