package org.learningdistricts.intake.finding;

/**
 * What a cell must look like.
 *
 * @param shown in short, the same in all languages
 * @param wordsVi in Vietnamese words, for the remedy
 * @param wordsEn in English words, for the remedy
 */
public record ExpectedForm(String shown, String wordsVi, String wordsEn) {

    /** A form that needs no words. */
    public static ExpectedForm of(String shown) {
        return new ExpectedForm(shown, shown, shown);
    }
}
