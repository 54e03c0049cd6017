package org.learningdistricts.intake.normalise;

import java.util.regex.Pattern;

/**
 * What programs write for a letter that they cannot, and letters of old fonts among others: signs
 * and letters of other languages, a vowel and its mark as two letters.
 */
final class LostCharacters {

    private static final String RULE = "lost-characters";

    static final Pattern LOST =
            Pattern.compile(
                    "\ufffd|\\p{L}\\?+[\\p{L}-]|\\p{L}[§¶·¬¨©®µ¸¹¼½¾¿¡]"
                            + "|[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]"
                            + "|[Aa][âõùøûïêÂÕÙØÛÏÊ]|[Ee][âõùøûïÂÕÙØÛÏ]|[Oo][âõùøûïÂÕÙØÛÏ]");

    /** Letters of Vietnamese that are none only after some vowels. */
    private static final String AFTER_A_VOWEL = "âõùêÂÕÙÊ";

    private static final String OTHER_VIETNAMESE = "àáãèéìíòóôúýÀÁÃÈÉÌÍÒÓÔÚÝ";
    private static final String VOWELS = "AaEeOo";

    private LostCharacters() {}

    static void note(Cell sent, String text, CellRepairs repairs) {
        if (mayBeIn(text) && LOST.matcher(text).find()) {
            repairs.add(RULE, sent.text(), text);
        }
    }

    /** Whether there is any without which the pattern, which is slow, finds none. */
    static boolean mayBeIn(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '\ufffd' || (c >= 0xa1 && c <= 0xff && isOdd(c, last))) {
                return true;
            }
            last = c;
        }
        return false;
    }

    private static boolean isOdd(char c, char last) {
        return AFTER_A_VOWEL.indexOf(c) >= 0
                ? VOWELS.indexOf(last) >= 0
                : OTHER_VIETNAMESE.indexOf(c) < 0;
    }
}
