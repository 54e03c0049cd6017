package org.learningdistricts.intake.receive;

import java.util.List;

/** A zip file in a zip file, or a workbook or zip file in a folder: packed once too often. */
public final class WrappedSubmission {

    private static final String RULE = "wrapped-submission";

    private WrappedSubmission() {}

    /**
     * What to say of it.
     *
     * @param file file that it is said of
     * @param inner names of the files inside
     */
    static SourceRemark remark(String file, List<String> inner) {
        return new SourceRemark(RULE, file, String.join(", ", inner), null);
    }

    /** Whether a file may be a whole submission. */
    static boolean is(String name) {
        return FileNames.isWorkbook(name) || FileNames.isZip(name);
    }

    /** Whether a submission is one, so that nobody can tell what was sent. */
    public static boolean is(SubmissionSource source) {
        return source.remarks().stream().anyMatch(remark -> remark.rule().equals(RULE));
    }
}
