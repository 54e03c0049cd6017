package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostZerosTest {

    @TempDir Path inbox;

    @Test
    void tellsALostZeroFromTheCodeOfAnotherDistrictByTheName() throws IOException {
        CleanSubmission submission = CleanSubmission.ofDistrict(inbox, "2025-Q1/007", "");
        List<List<Object>> before = submission.rows("evidence");
        submission.replace(
                "evidence.csv", "00268,Phường Thanh Lương,1.1", "268,Phường Thanh Lương,1.1");
        assertThat(submission.found())
                .contains("leading-zeros evidence.csv 56 unit_code 268 00268")
                .noneMatch(finding -> finding.startsWith("code-outside-unit"));
        assertThat(submission.rows("evidence")).isEqualTo(before);
        submission.replace("evidence.csv", "268,Phường Thanh Lương,1.1", "268,Quận Hà Đông,1.1");
        assertThat(submission.found())
                .anyMatch(finding -> finding.startsWith("code-outside-unit evidence.csv 56"));
    }
}
