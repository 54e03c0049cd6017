package org.learningdistricts.read;

/** Letters whose accents are characters of their own, as some programs write them. */
final class DecomposedAccents {

    static final String RULE = "decomposed-accents";

    private DecomposedAccents() {}

    static Remark remark() {
        return Remark.onFile(RULE, null, null);
    }
}
