package org.learningdistricts.intake.check.submission;

import java.util.List;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** A dataset that is not collected from units of this level. */
final class UnexpectedDataset implements SubmissionCheck {

    private static final String RULE = "unexpected-dataset";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.use() == ReadFile.FileUse.UNEXPECTED) {
                List<Worded> levels =
                        file.contract().unitLevels().stream()
                                .map(UnexpectedDataset::level)
                                .toList();
                findings.addWorded(
                        RULE,
                        Place.cell(file.name(), file.sheet(), null, null),
                        file.contract().name(),
                        Worded.listOf(levels));
            }
        }
    }

    private static Worded level(String level) {
        return switch (level) {
            case "district" -> new Worded(level, "quận, huyện, thị xã", "districts");
            case "commune" -> new Worded(level, "xã, phường, thị trấn", "communes");
            default -> Worded.of(level);
        };
    }
}
