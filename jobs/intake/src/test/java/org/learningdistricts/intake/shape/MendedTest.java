package org.learningdistricts.intake.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.SubmissionSource;

/** Once mended, nothing is said about a repair any more, and the rows are still the same. */
@Tag("slow")
class MendedTest {

    private static final Path SAMPLES = Path.of("../../sample-input");
    private static final Path UNIT = SAMPLES.resolve("conformance/inbox/2025-Q1/250");
    private static final Judge JUDGE = new Judge();

    @TempDir private Path folder;

    /** Says how a cell of the contract was understood; nothing was repaired. */
    private static final String NO_REPAIR = "ticks";

    static Stream<Shape> shapes() {
        return Shapes.all().stream();
    }

    static Stream<Path> warned() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES.resolve("warned"))) {
            return samples.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void saysNothingAboutAMendedShape(Shape shape) throws IOException {
        Path inbox = folder.resolve("sent");
        shape.write(Submission.read(UNIT, JUDGE.contracts()), inbox);
        assertMends(JUDGE.judge(inbox));
    }

    @ParameterizedTest
    @MethodSource("warned")
    void saysNothingAboutAMendedSample(Path sample) throws IOException {
        for (CheckedSubmission checked : JUDGE.judgeAll(inbox(sample))) {
            assertMends(checked);
        }
    }

    @Test
    void saysNothingAboutTheMendedSampleQuarters() throws IOException {
        List<CheckedSubmission> repaired = new ArrayList<>();
        for (SubmissionSource source : JUDGE.receive(SAMPLES.resolve("quarters")).submissions()) {
            CheckedSubmission checked = JUDGE.judge(source);
            if (!repairs(checked).isEmpty()) {
                repaired.add(checked);
            }
        }
        for (CheckedSubmission checked : repaired) {
            assertMends(checked);
        }
    }

    private void assertMends(CheckedSubmission checked) throws IOException {
        Path inbox = Files.createTempDirectory(folder, "mended");
        new Mended(checked, JUDGE.contracts()).write(inbox);
        CheckedSubmission mended = JUDGE.judge(inbox);
        assertThat(repairs(mended)).isEmpty();
        assertThat(Seen.rows(mended, Shape.Spelling.KEPT))
                .isEqualTo(Seen.rows(checked, Shape.Spelling.KEPT));
    }

    private static List<Finding> repairs(CheckedSubmission checked) {
        return checked.findings().stream()
                .filter(f -> f.severity() == Severity.INFO)
                .filter(f -> !f.rule().equals(NO_REPAIR))
                .toList();
    }

    private static Path inbox(Path sample) {
        Path inbox = sample.resolve("inbox");
        return Files.isDirectory(inbox) ? inbox : sample;
    }
}
