package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal identity numbers are found in every line of a table, in those that are left out too. */
class NumbersBesideRowsTest {

    private static final String NUMBER = "012345678901";
    private static final String FILE = "literacy.csv";

    @TempDir Path inbox;

    private List<String> found(int line, String text) throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>();
        for (String row : sent.lines(FILE)) {
            lines.add(row + (lines.isEmpty() ? ",Kỳ trước: Dân số" : ","));
        }
        if (line == 0) {
            lines.set(0, lines.get(0) + text);
        } else {
            lines.add(line, text);
        }
        sent.write(FILE, lines);
        return sent.found();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",,,,,," + NUMBER,
                "Người lập biểu " + NUMBER + ",,,,,,",
                "Tổng cộng,,,1,1,1," + NUMBER,
                "00004,,15-25,1,1,1,,," + NUMBER,
                "Ghi chú: " + NUMBER + ",,,,,,"
            })
    void findsOneInALineThatIsNoRow(String line) throws IOException {
        assertThat(found(5, line))
                .anyMatch(finding -> finding.startsWith("personal-identity-number " + FILE + " 6"));
    }

    @Test
    void findsOneInATitle() throws IOException {
        assertThat(found(0, " " + NUMBER))
                .anyMatch(finding -> finding.startsWith("personal-identity-number " + FILE + " 1"));
    }
}
