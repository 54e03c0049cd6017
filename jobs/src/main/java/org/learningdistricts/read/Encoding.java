package org.learningdistricts.read;

/** Text in another encoding than the contract's, which leaves no doubt. */
final class Encoding {

    static final String RULE = "encoding";

    private Encoding() {}

    static Remark remark(String found, String expected) {
        return Remark.onFile(RULE, found, expected);
    }
}
