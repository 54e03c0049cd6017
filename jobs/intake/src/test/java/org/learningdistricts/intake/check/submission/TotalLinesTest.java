package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of totals that add up some rows of a table only. */
class TotalLinesTest {

    private static final String LITERACY = "literacy.csv";

    @TempDir Path inbox;
    private CleanSubmission submission;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
    }

    /** Puts texts above the lines with these numbers, the last first. */
    private void insert(Object... linesAndTexts) throws IOException {
        List<String> all = new ArrayList<>(submission.lines(LITERACY));
        for (int i = linesAndTexts.length - 2; i >= 0; i -= 2) {
            all.add((Integer) linesAndTexts[i] - 1, (String) linesAndTexts[i + 1]);
        }
        submission.write(LITERACY, all);
    }

    private List<String> disagreements() {
        return submission.found().stream().filter(f -> !f.startsWith("total-line ")).toList();
    }

    @Test
    void comparesALineThatNamesAnAgeBandWithItsRows() throws IOException {
        insert(2, ",Tổng số,26-35,9883,,", 6, ",Tổng cộng,15-25,9177,,", 6, ",Cộng,,47065,,");
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void saysWhereALineThatNamesAnAgeBandDisagrees() throws IOException {
        insert(6, ",Tổng cộng,15-25,47065,,");
        assertThat(disagreements())
                .containsExactly("total-line-disagrees literacy.csv 6 population 47065 9177");
    }

    @Test
    void takesLinesOfTotalsAboveTheRowsThatTheyAddUp() throws IOException {
        insert(2, ",Cộng,,9177,,", 3, ",Cộng Phường Ba Đình,,37888,,");
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void takesALabelWithAnAdditionInBrackets() throws IOException {
        insert(6, ",Tổng cộng (4 nhóm tuổi):,,47065,,");
        assertThat(disagreements()).isEmpty();
        assertThat(submission.found()).hasSize(1);
    }

    @Test
    void comparesALineBelowNoRowsWithNothing() throws IOException {
        submission.write(LITERACY, List.of(submission.lines(LITERACY).get(0), ",Tổng cộng,,12,,"));
        assertThat(disagreements()).contains("total-line-disagrees literacy.csv 2 population 12 0");
    }
}
