package org.learningdistricts.normalise;

import java.util.regex.Pattern;

/**
 * What programs write for a letter that they cannot, and letters of old fonts among others: signs
 * and letters of other languages, a vowel and its mark as two letters.
 */
final class LostLetters {

    private static final Pattern LOST =
            Pattern.compile(
                    "\ufffd|\\p{L}\\?+[\\p{L}-]|\\p{L}[§¶·¬¨©®µ¸¹¼½¾¿¡]"
                            + "|[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]"
                            + "|[Aa][âõùøûïêÂÕÙØÛÏÊ]|[Ee][âõùøûïÂÕÙØÛÏ]|[Oo][âõùøûïÂÕÙØÛÏ]");

    private LostLetters() {}

    static boolean areIn(String text) {
        return LOST.matcher(text).find();
    }
}
