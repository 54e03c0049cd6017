package org.learningdistricts.intake.check.submission;

import java.util.List;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.table.MissingHeader;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.NumberForm;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;

/** What the reader repaired in a file, and why it refused one. */
final class ReaderRemarks implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.outcome() instanceof ReadOutcome.Refused refused) {
                add(file, refused.reason(), findings);
            }
            file.outcome().repairs().forEach(remark -> add(file, remark, findings));
        }
    }

    private static void add(ReadFile file, Remark remark, Findings findings) {
        String column = remark.column() == null ? null : file.columnAt(remark.column());
        Place place =
                Place.cell(file.name(), file.sheet(), remark.row(), column).in(file.contract());
        if (remark.rule().equals(MissingHeader.RULE)) {
            List<Worded> titles = file.contract().fields().stream().map(Worded::of).toList();
            findings.addWorded(remark.rule(), place, remark.value(), Worded.listOf(titles));
        } else if (remark.rule().equals(NumberForm.RULE)) {
            Worded sent = Worded.of(String.valueOf(remark.value()));
            findings.addWorded(
                    remark.rule(), place, sent, NumberForm.words(remark), remark.count());
        } else {
            findings.add(place, remark, remark.count());
        }
    }
}
