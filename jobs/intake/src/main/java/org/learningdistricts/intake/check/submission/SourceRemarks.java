package org.learningdistricts.intake.check.submission;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.receive.SourceRemark;

/** What was seen of a submission's files before any was read. */
final class SourceRemarks implements SubmissionCheck {

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (SourceRemark remark : submission.source().remarks()) {
            findings.add(
                    remark.rule(), Place.file(remark.file()), remark.value(), remark.expected());
        }
    }
}
