package org.learningdistricts.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Vocabulary;

class UnbalancedQuotesTest {

    private static final String HEADER = "id,size,name,note\r\n";
    private static final String ROW = "7,5,\"Desk, oak\",\"fine\"\r\n";
    private static final String READ = " [7, 5, Desk, oak, fine]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"1,5,\"Desk, oak\",\"fine\"|\"1, 5, Desk, oak, fine",
                "1,\"5,\"Desk, oak\",\"fine\"|1, \"5, Desk, oak, fine",
                "1,5,\"\"Desk, oak\",\"fine\"|1, 5, \"Desk, oak, fine",
                "1,5,\"Desk, oak\",\"|1, 5, Desk, oak, \"",
                "1,5,Desk,\"fine|1, 5, Desk, \"fine",
                "1,5,\"Desk, 5\" wide\",\"fine\"|1, 5, Desk, 5\" wide, fine",
                "1,5,\"Desk, 5\"\",\"fine\"|1, 5, Desk, 5\", fine",
                "1,5\",Desk,fine|1, 5\", Desk, fine",
            })
    void readsAQuoteLiterallyIfOnlyThisGivesTheTable(String line, String cells) {
        String text = HEADER + ROW + line + "\r\n" + ROW + ROW;
        ReadCsv read = ReadCsv.of(text, Vocabulary.NONE);
        assertThat(read.rows())
                .containsExactly(
                        "header 1 [id, size, name, note]",
                        "2" + READ,
                        "3 [" + cells + "]",
                        "4" + READ,
                        "5" + READ);
        assertThat(read.outcome())
                .isEqualTo(
                        new ReadOutcome.Read(
                                4, List.of(Remark.onRow("literal-quote", 3, "\"", "\"\""))));
    }

    @Test
    void namesTheLineOfAQuoteThatNothingCloses() {
        ReadCsv read = ReadCsv.of("Mã xã,Tên xã\n1,2\n3,4,\"5\n6,7\n", ReadCsv.TITLES);
        assertThat(read.reason()).isEqualTo(Remark.onRow("unreadable-file", 3, "\"", "RFC 4180"));
    }

    @Test
    void guessesNothingAboutATableThatIsKnown() {
        String text = "Mã xã,Tên xã\n1,2\n1,\"a\" b\",c\n5,6\n";
        ReadCsv read = ReadCsv.of(text, ReadCsv.TITLES);
        assertThat(read.reason()).isEqualTo(Remark.onRow("unreadable-file", 3, "\"", "RFC 4180"));
        assertThat(read.rows()).containsExactly("header 1 [Mã xã, Tên xã]", "2 [1, 2]", "4 [5, 6]");
        assertThat(ReadCsv.of(text, Vocabulary.NONE).rows())
                .containsExactly(
                        "header 1 [Mã xã, Tên xã]", "2 [1, 2]", "3 [1, a\" b, c]", "4 [5, 6]");
    }

    @Test
    void refusesRatherThanToReadTheLinesOfALongTextAsRows() {
        String text =
                "a,b\n" + "1,2\n".repeat(9) + "3,\"a letter\nof several lines\nnobody closed\n";
        assertThat(ReadCsv.of(text, Vocabulary.NONE).reason())
                .isEqualTo(Remark.onRow("unreadable-file", 11, "\"", "RFC 4180"));
    }

    @Test
    void leavesOutBlanksOutsideQuotesAndSaysSo() {
        ReadCsv read = ReadCsv.of("a,b\n\"1\" , \"2, 3\"\n", Vocabulary.NONE);
        assertThat(read.rows()).containsExactly("header 1 [a, b]", "2 [1, 2, 3]");
        assertThat(read.repairs()).containsExactly("blanks-outside-quotes");
    }

    @Test
    void isQuickAboutAFileFullOfUnbalancedQuotes() {
        String text = "a,b,c\n" + "1,\"2\"3,\"4\n".repeat(50_000);
        long start = CpuTime.now();
        ReadCsv.of(text, Vocabulary.NONE);
        assertThat(CpuTime.since(start)).isLessThan(Duration.ofSeconds(10));
    }
}
