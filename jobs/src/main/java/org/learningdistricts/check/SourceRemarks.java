package org.learningdistricts.check;

import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.receive.SourceRemark;

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
