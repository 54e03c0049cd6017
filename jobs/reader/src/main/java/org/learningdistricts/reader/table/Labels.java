package org.learningdistricts.reader.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares labels that people type: headers, file names, entries of a code list. */
public final class Labels {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS_AND_INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BLANKS_AND_DASHES = Pattern.compile("[\\s\\p{Z}_\\p{Pd}\u2212]+");

    /** Signs that say what figures are: shares, money, fractions. */
    private static final Pattern MEASURE = Pattern.compile("[%‰\uff05\ufe6a±×÷\\p{Sc}\\p{No}]");

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Labels() {}

    /** Two labels are the same if their keys are: NFC, lower case, single spaces. */
    public static String key(String label) {
        if (isBare(label)) {
            return label;
        }
        String composed = Normalizer.normalize(label, Normalizer.Form.NFC).strip();
        return BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /**
     * What is left of a label when everything is forgiven that people and file systems lose: case,
     * accents, the bar of đ, and which blank, dash or underscore parts the words. Different labels
     * may fold to one text, so who compares with it must see that only one fits.
     */
    public static String folded(String label) {
        if (isBare(label)) {
            return label;
        }
        String lower = label.toLowerCase(Locale.ROOT).replace('\u0111', 'd').replace('\u00f0', 'd');
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        String bare = MARKS_AND_INVISIBLE.matcher(decomposed).replaceAll("");
        return BLANKS_AND_DASHES.matcher(bare).replaceAll(" ").strip();
    }

    /** Whether a label holds a sign that may not be left out: {@code %}, {@code $}, {@code ½}. */
    public static boolean hasMeasureSign(String label) {
        return MEASURE.matcher(label).find();
    }

    /** The words of a label, {@link #folded}, without any sign between and around them. */
    public static String words(String label) {
        if (isBare(label)) {
            return label;
        }
        return NO_WORDS.matcher(folded(label)).replaceAll(" ").strip();
    }

    /** Whether nothing in a label can be folded, as in most figures and codes. */
    private static boolean isBare(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
