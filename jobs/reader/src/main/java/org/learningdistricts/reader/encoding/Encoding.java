package org.learningdistricts.reader.encoding;

import org.learningdistricts.reader.table.Remark;

/** Text in another encoding than the contract's, which leaves no doubt. */
public final class Encoding {

    public static final String RULE = "encoding";

    private Encoding() {}

    static Remark remark(String found, String expected) {
        return Remark.onFile(RULE, found, expected);
    }
}
