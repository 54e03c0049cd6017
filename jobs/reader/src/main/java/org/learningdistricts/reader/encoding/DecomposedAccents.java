package org.learningdistricts.reader.encoding;

import org.learningdistricts.reader.table.Remark;

/** Letters whose accents are characters of their own, as some programs write them. */
public final class DecomposedAccents {

    public static final String RULE = "decomposed-accents";

    private DecomposedAccents() {}

    static Remark remark() {
        return Remark.onFile(RULE, null, null);
    }
}
