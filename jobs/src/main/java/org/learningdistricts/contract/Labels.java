package org.learningdistricts.contract;

import java.text.Normalizer;
import java.util.Locale;

/** Compares labels that people type: headers, file names, entries of a code list. */
public final class Labels {

    private Labels() {}

    /** Two labels are the same if their keys are: NFC, lower case, single spaces. */
    public static String key(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
