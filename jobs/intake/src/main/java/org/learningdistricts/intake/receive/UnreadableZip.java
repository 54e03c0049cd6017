package org.learningdistricts.intake.receive;

import org.jspecify.annotations.Nullable;

/** A submission in a zip file that cannot be opened. */
public final class UnreadableZip {

    /** Its rule of the check catalogue. */
    public static final String RULE = "unreadable-zip";

    private UnreadableZip() {}

    static SourceRemark remark(String name, @Nullable String fault) {
        return new SourceRemark(RULE, name, fault, null);
    }
}
