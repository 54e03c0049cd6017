package org.learningdistricts.read;

/** A code in which letters only look right in the fonts that were made for it. */
public enum FontCode {
    /** None: the letters are what they are. */
    NONE;

    /** The text in Unicode, composed. */
    String decode(String text) {
        return text;
    }
}
