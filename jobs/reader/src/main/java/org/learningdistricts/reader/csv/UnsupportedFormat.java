package org.learningdistricts.reader.csv;

import org.learningdistricts.reader.table.Remark;

/** A file of a format that is not read. */
public final class UnsupportedFormat {

    /** Its rule of the check catalogue. */
    public static final String RULE = "unsupported-format";

    private UnsupportedFormat() {}

    public static Remark of(String format, String expected) {
        return Remark.onFile(RULE, format, expected);
    }
}
