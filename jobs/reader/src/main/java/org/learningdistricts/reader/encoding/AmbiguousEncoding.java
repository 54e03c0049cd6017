package org.learningdistricts.reader.encoding;

import org.learningdistricts.reader.table.Remark;

/** Text that makes sense in several encodings, and another sense in each. */
final class AmbiguousEncoding {

    private static final String RULE = "ambiguous-encoding";

    private AmbiguousEncoding() {}

    /**
     * What the file is refused with.
     *
     * @param readings how it reads in each
     */
    static Remark remark(String readings) {
        return Remark.onFile(RULE, readings, "UTF-8");
    }
}
