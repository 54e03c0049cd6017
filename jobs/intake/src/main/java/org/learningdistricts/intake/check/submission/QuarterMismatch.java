package org.learningdistricts.intake.check.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.LabelForm;
import org.learningdistricts.intake.receive.SentName;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.QuarterText;

/** A quarter on the cover that is not that of the path; one in other words is understood. */
public final class QuarterMismatch implements SubmissionCheck {

    public static final String RULE = "quarter-mismatch";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Quarter quarter = submission.scope().quarter();
        submission
                .cover()
                .filled("quarter")
                .filter(entry -> !quarter.toString().equals(entry.cell().value()))
                .ifPresent(
                        entry -> {
                            Optional<Quarter> stated = QuarterText.of(entry.cell().valueText());
                            if (stated.filter(quarter::equals).isPresent()) {
                                findings.addWorded(
                                        LabelForm.RULE,
                                        entry.place(),
                                        entry.cell().text(),
                                        Worded.of(quarter));
                            } else {
                                findings.addWorded(
                                        RULE,
                                        entry.place(),
                                        Worded.of(entry.cell().text()),
                                        words(submission, stated));
                            }
                        });
    }

    /**
     * Both that are named, and what to do for either.
     *
     * @param stated the quarter on the cover, if it is one
     */
    private static Map<String, Worded> words(ReadSubmission submission, Optional<Quarter> stated) {
        Quarter quarter = submission.scope().quarter();
        SentName folder = SentName.ofQuarter(submission.source());
        boolean isNamed = folder.isNamed(quarter.toString());
        Map<String, Worded> words = new HashMap<>();
        words.put("expected", Worded.of(quarter));
        words.put("code", Worded.of(quarter.toString()));
        words.put("sent", isNamed ? folder.inBrackets() : Worded.of(""));
        words.put(
                "other",
                stated.map(Worded::of).orElse(new Worded("", "quý khác", "another quarter")));
        words.put(
                "instead",
                stated.filter(other -> isNamed)
                        .map(QuarterMismatch::moved)
                        .orElse(new Worded("", "gửi đúng quý đó", "send it for that quarter")));
        return words;
    }

    private static Worded moved(Quarter other) {
        return new Worded(
                other.toString(),
                "chuyển vào thư mục «" + other + "»",
                "move it into the folder «" + other + "»");
    }
}
