package org.learningdistricts.intake.normalise;

import java.util.regex.Pattern;

/**
 * What programs write for a letter that they cannot, and letters of old fonts among others: signs
 * and letters of other languages, a vowel and its mark as two letters.
 */
final class LostCharacters {

    private static final String RULE = "lost-characters";

    private static final Pattern LOST =
            Pattern.compile(
                    "\ufffd|\\p{L}\\?+[\\p{L}-]|\\p{L}[§¶·¬¨©®µ¸¹¼½¾¿¡]"
                            + "|[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]"
                            + "|[Aa][âõùøûïêÂÕÙØÛÏÊ]|[Ee][âõùøûïÂÕÙØÛÏ]|[Oo][âõùøûïÂÕÙØÛÏ]");

    private LostCharacters() {}

    static void note(Cell sent, String text, CellRepairs repairs) {
        if (LOST.matcher(text).find()) {
            repairs.add(RULE, sent.text(), text);
        }
    }
}
