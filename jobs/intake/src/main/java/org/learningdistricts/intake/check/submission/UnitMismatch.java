package org.learningdistricts.intake.check.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.receive.SentName;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Unit;

/** A unit on the cover that is not that of the path. A code that lost zeros is told by the path. */
public final class UnitMismatch implements SubmissionCheck {

    public static final String RULE = "unit-mismatch";

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        Unit unit = submission.scope().unit();
        String code = unit.code();
        submission
                .cover()
                .filled("unit-code")
                .filter(entry -> !code.equals(entry.cell().value()))
                .ifPresent(
                        entry -> {
                            String sent = entry.cell().valueText();
                            if (LeadingZeros.areLost(code, sent)) {
                                findings.addWorded(
                                        LeadingZeros.RULE,
                                        entry.place(),
                                        entry.cell().text(),
                                        Worded.of(unit));
                            } else {
                                findings.addWorded(
                                        RULE,
                                        entry.place(),
                                        Worded.of(entry.cell().text()),
                                        words(submission, submission.scope().unitInForce(sent)));
                            }
                        });
    }

    /**
     * Both that are named, and what to do for either.
     *
     * @param stated the unit on the cover, if there is one of its code
     */
    private static Map<String, Worded> words(ReadSubmission submission, Optional<Unit> stated) {
        Unit unit = submission.scope().unit();
        SentName sent = SentName.of(submission.source());
        Map<String, Worded> words = new HashMap<>();
        words.put("expected", Worded.of(unit));
        words.put("code", Worded.of(unit.code()));
        words.put("sent", sent.isNamed(unit.code()) ? sent.inBrackets() : Worded.of(""));
        words.put(
                "stated",
                stated.map(other -> Worded.of(" (" + other.name() + ")")).orElse(Worded.of("")));
        words.put(
                "other",
                stated.map(Worded::of).orElse(new Worded("", "đơn vị khác", "another unit")));
        words.put(
                "instead",
                stated.filter(other -> sent.isNamed(unit.code()))
                        .map(other -> sent.renamed(other.code()))
                        .orElse(
                                new Worded(
                                        "",
                                        "đặt tên tệp hoặc thư mục theo mã của đơn vị đó",
                                        "name the file or folder by the code of that unit")));
        return words;
    }
}
