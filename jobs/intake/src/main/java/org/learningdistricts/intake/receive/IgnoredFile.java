package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;

/** A file that is no part of the template, in an inbox or in a submission. */
public final class IgnoredFile {

    static final String RULE = "ignored-file";

    private IgnoredFile() {}

    public static void add(Findings findings, String path) {
        findings.add(RULE, Place.file(path), path, null);
    }

    /**
     * What to say of one in a submission.
     *
     * @param file where it lies inside the submission
     */
    static SourceRemark remark(String file, String name) {
        return new SourceRemark(RULE, file, name, null);
    }
}
