package org.learningdistricts.app.console;

/**
 * A column of a table that people read.
 *
 * @param vietnamese its title
 * @param english its title, the same if it is a name
 * @param isNumeric whether it holds numbers, which are aligned at the right and never broken
 */
public record TableColumn(String vietnamese, String english, boolean isNumeric) {

    /**
     * A column of text.
     *
     * @param title in both languages, parted by a slash between blanks
     */
    public static TableColumn ofText(String title) {
        return new TableColumn(
                ResultLanguage.VI.words(title), ResultLanguage.EN.words(title), false);
    }

    /**
     * A column of numbers.
     *
     * @param title in both languages, parted by a slash between blanks
     */
    public static TableColumn ofNumbers(String title) {
        return new TableColumn(
                ResultLanguage.VI.words(title), ResultLanguage.EN.words(title), true);
    }

    /** A column that somebody else gave a name to. */
    public static TableColumn named(String name, boolean isNumeric) {
        return new TableColumn(name, name, isNumeric);
    }

    String title(ResultLanguage language) {
        return vietnamese.equals(english) ? vietnamese : language.words(vietnamese, english);
    }
}
