package org.learningdistricts.app.console;

/** The languages that results are shown in. */
public enum ResultLanguage {
    /** Vietnamese first, as far as there is room for both. */
    BOTH,
    VI,
    EN;

    /** Short words, such as a title. */
    public String words(String vietnamese, String english) {
        return switch (this) {
            case BOTH -> vietnamese + " / " + english;
            case VI -> vietnamese;
            case EN -> english;
        };
    }

    /** Words that stand in both languages, parted by a slash between blanks. */
    public String words(String both) {
        int slash = both.indexOf(" / ");
        return slash < 0 ? both : words(both.substring(0, slash), both.substring(slash + 3));
    }
}
