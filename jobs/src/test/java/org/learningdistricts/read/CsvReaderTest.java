package org.learningdistricts.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void numbersRowsByTheLineOnWhichTheyStart() {
        ReadOutcome outcome = read("a,b\n1,\"two\nlines\"\n3,4\n");
        assertThat(outcome).isEqualTo(new ReadOutcome.Read(2, false));
        assertThat(seen).containsExactly("[a, b]", "2[1, two\nlines]", "4[3, 4]");
    }

    @Test
    void passesOverBlankLinesAndKeepsCounting() {
        assertThat(read("a,b\r\n\r\n1,2\r\n\r\n")).isEqualTo(new ReadOutcome.Read(1, false));
        assertThat(seen).containsExactly("[a, b]", "3[1, 2]");
    }

    @Test
    void saysThatItSkippedAByteOrderMark() {
        assertThat(read("\ufeffa,b\n1,2\n")).isEqualTo(new ReadOutcome.Read(1, true));
        assertThat(seen).containsExactly("[a, b]", "2[1, 2]");
    }

    @Test
    void readsAHeaderWithoutRowsAsNone() {
        assertThat(read("a,b\n")).isEqualTo(new ReadOutcome.Read(0, false));
    }

    @Test
    void namesTheFirstRaggedRowAndStillReadsTheOthers() {
        assertThat(read("a,b\n1,2,3\n4,5\n6\n"))
                .isEqualTo(new ReadOutcome.Unreadable("3 ≠ 2", "2", 2L));
        assertThat(seen).containsExactly("[a, b]", "3[4, 5]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|0 bytes", "'  '|empty", "'a;b'|«a;b»", "'a,b\n\u0000,1'|NUL"})
    void refusesWhatIsNoCanonicalCsv(String text, String reason) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        ReadOutcome.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }

    @Test
    void namesTheLineOfAQuoteThatNeverEnds() {
        assertThat(read("a,b\n1,2\n3,\"4\n"))
                .isEqualTo(new ReadOutcome.Unreadable("\"", "RFC 4180", 3L));
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] bytes = "a,b\n1,2\n3,Đ\n".getBytes(StandardCharsets.UTF_8);
        bytes[11] = (byte) 0xff;
        assertThat(new CsvReader().read(bytes, new Recorder()))
                .isEqualTo(new ReadOutcome.Unreadable("not UTF-8", "UTF-8", 3L));
    }

    @Test
    void refusesTextThatEndsInsideACharacter() {
        byte[] bytes = {'a', ',', (byte) 0xc4};
        assertThat(new CsvReader().read(bytes, new Recorder()))
                .isEqualTo(new ReadOutcome.Unreadable("not UTF-8", "UTF-8", 1L));
    }

    @Test
    void recognisesAWorkbookByItsFirstBytes() {
        assertThat(new CsvReader().read(new byte[] {'P', 'K', 3, 4, 0}, new Recorder()))
                .isEqualTo(new ReadOutcome.Unsupported("xlsx/zip"));
    }

    private ReadOutcome read(String text) {
        return new CsvReader().read(text.getBytes(StandardCharsets.UTF_8), new Recorder());
    }

    private final class Recorder implements RowHandler {

        @Override
        public void header(List<String> cells) {
            seen.add(cells.toString());
        }

        @Override
        public void row(long line, List<String> cells) {
            seen.add(line + cells.toString());
        }
    }
}
