package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;

/** A cover that lacks a column is refused, and only that is said of it. */
class CoverColumnsTest {

    @TempDir private Path folder;

    @Test
    void refusesACoverWithoutItsValues() throws IOException {
        assertThat(errors("field", "template_version", "quarter", "unit_code", "unit_name"))
                .containsExactly("missing-column value 1");
    }

    @Test
    void refusesACoverWithoutItsFields() throws IOException {
        assertThat(errors("value", "2025.1", "2025-Q3")).containsExactly("missing-column field 1");
    }

    @Test
    void saysOfAnEmptyCellThatItIsEmptyAlone() throws IOException {
        CleanSubmission submission = CleanSubmission.ofCommune(folder);
        submission.replace("cover.csv", "unit_code,00004", "unit_code,");
        submission.replace("cover.csv", "quarter,2025-Q3", "quarter,");
        submission.replace("cover.csv", "template_version,2025.1", "template_version,");
        assertThat(submission.found())
                .containsExactlyInAnyOrder(
                        "missing-value cover.csv 2 value  Phiên bản mẫu",
                        "missing-value cover.csv 3 value  Quý",
                        "missing-value cover.csv 4 value  Mã đơn vị");
    }

    private List<String> errors(String... cover) throws IOException {
        CleanSubmission submission = CleanSubmission.ofCommune(folder);
        submission.write("cover.csv", List.of(cover));
        return submission.check().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map((Finding f) -> f.rule() + " " + f.column() + " " + f.row())
                .toList();
    }
}
