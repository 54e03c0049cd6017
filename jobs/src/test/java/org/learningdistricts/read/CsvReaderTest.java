package org.learningdistricts.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.file.ReadLimits;

class CsvReaderTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void numbersRowsByTheLineOnWhichTheyStart() {
        ReadOutcome outcome = read("a,b\n1,\"two\nlines\"\n3,4\n");
        assertThat(outcome).isEqualTo(read(2));
        assertThat(seen).containsExactly("[a, b]", "2[1, two\nlines]", "4[3, 4]");
    }

    @Test
    void passesOverBlankLinesAndKeepsCounting() {
        assertThat(read("a,b\r\n\r\n1,2\r\n\r\n")).isEqualTo(read(1));
        assertThat(seen).containsExactly("[a, b]", "3[1, 2]");
    }

    @Test
    void saysThatItSkippedAByteOrderMark() {
        assertThat(read("\ufeffa,b\n1,2\n"))
                .isEqualTo(
                        new ReadOutcome.Read(
                                1, List.of(Remark.onFile("byte-order-mark", null, null))));
        assertThat(seen).containsExactly("[a, b]", "2[1, 2]");
    }

    @Test
    void readsAHeaderWithoutRowsAsNone() {
        assertThat(read("a,b\n")).isEqualTo(read(0));
    }

    @Test
    void namesTheFirstRaggedRowAndStillReadsTheOthers() {
        assertThat(read("a,b\n1,2,3\n4,5\n6\n")).isEqualTo(refused(2, "3 ≠ 2", "2"));
        assertThat(seen).containsExactly("[a, b]", "3[4, 5]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|0 bytes", "'  '|empty", "'a;b'|«a;b»", "'a,b\n\u0000,1'|NUL"})
    void refusesWhatIsNoCanonicalCsv(String text, String reason) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        ReadOutcome.Refused.class,
                        refused -> assertThat(refused.reason().value()).isEqualTo(reason));
    }

    @Test
    void namesTheLineOfAQuoteThatNeverEnds() {
        assertThat(read("a,b\n1,2\n3,\"4\n")).isEqualTo(refused(3, "\"", "RFC 4180"));
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] bytes = "a,b\n1,2\n3,Đ\n".getBytes(StandardCharsets.UTF_8);
        bytes[11] = (byte) 0xff;
        assertThat(read(bytes)).isEqualTo(refused(3, "not UTF-8", "UTF-8"));
    }

    @Test
    void refusesTextThatEndsInsideACharacter() {
        byte[] bytes = {'a', ',', (byte) 0xc4};
        assertThat(read(bytes)).isEqualTo(refused(1, "not UTF-8", "UTF-8"));
    }

    @Test
    void recognisesAWorkbookByItsFirstBytes() {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0}))
                .isEqualTo(
                        new ReadOutcome.Refused(
                                Remark.onFile("unsupported-format", "xlsx/zip", "csv"), List.of()));
    }

    private static ReadOutcome read(long rows) {
        return new ReadOutcome.Read(rows, List.of());
    }

    private static ReadOutcome refused(long row, String value, String expected) {
        return new ReadOutcome.Refused(
                Remark.onRow("unreadable-file", row, value, expected), List.of());
    }

    private ReadOutcome read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ReadOutcome read(byte[] bytes) {
        return new CsvReader(Vocabulary.NONE, ReadLimits.DEFAULT)
                .read(new Bytes(bytes), new Recorder());
    }

    private final class Recorder implements TableHandler {

        @Override
        public void aside(SourceRow row) {
            seen.add("aside " + row.texts());
        }

        @Override
        public void header(SourceRow row) {
            seen.add(row.texts().toString());
        }

        @Override
        public void row(SourceRow row) {
            seen.add(row.number() + row.texts().toString());
        }
    }
}
