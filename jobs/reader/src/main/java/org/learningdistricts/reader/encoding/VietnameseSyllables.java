package org.learningdistricts.reader.encoding;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * Tells words that can be Vietnamese from strings of letters that cannot. A syllable is an onset, a
 * rhyme and at most one tone mark; one that ends in a stop (c, ch, p, t) has an acute or a dot
 * below.
 */
public final class VietnameseSyllables {

    private static final int LONGEST_ONSET = 3;

    /** Grave, acute, tilde, hook above, dot below. */
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern TONE_AT_END =
            Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]\\p{M}*$");

    private static final Pattern GLIDE_AT_END = Pattern.compile(".[iyuo]$");
    private static final Pattern STOPPED = Pattern.compile("(c|ch|p|t)[\u0300\u0303\u0309]?$");

    /** Abbreviations such as QĐ-UBND; no other marked letter is usual in them. */
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]*\u0110[A-Z\u0110]*");

    /** ASCII capitals may follow: TCVN3 has no capitals with tone marks. */
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}[\\p{Lu}&&[^A-Z]]");

    private static final Set<String> ONSETS = new HashSet<>();
    private static final Set<String> RHYMES = new HashSet<>();

    static {
        for (CSVRecord row : LanguageTable.rows("vietnamese-syllables.csv")) {
            (row.get("part").equals("onset") ? ONSETS : RHYMES).add(row.get("spelling"));
        }
    }

    private VietnameseSyllables() {}

    /** Whether a composed word of letters can be Vietnamese. */
    public static boolean contain(String word) {
        if (CAPITAL_INSIDE.matcher(word).find()) {
            return false;
        }
        String letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String base =
                Normalizer.normalize(TONE.matcher(letters).replaceAll(""), Normalizer.Form.NFC);
        String tones =
                TONE.matcher(letters).results().map(r -> r.group()).reduce("", String::concat);
        return (tones.length() <= 1
                        && !STOPPED.matcher(base + tones).find()
                        && isOnsetAndRhyme(base, TONE_AT_END.matcher(letters).find()))
                || ABBREVIATION.matcher(word).matches();
    }

    private static boolean isOnsetAndRhyme(String base, boolean isToneAtEnd) {
        if (isRhyme(base, isToneAtEnd)) {
            return true;
        }
        for (int end = 1; end <= Math.min(LONGEST_ONSET, base.length() - 1); end++) {
            if (ONSETS.contains(base.substring(0, end))
                    && isRhyme(base.substring(end), isToneAtEnd)) {
                return true;
            }
        }
        return false;
    }

    /** Of two vowels the last bears the tone only in uy, or where it is no glide: hoà, but hải. */
    private static boolean isRhyme(String text, boolean isToneAtEnd) {
        return RHYMES.contains(text)
                && !(isToneAtEnd && GLIDE_AT_END.matcher(text).find() && !text.equals("uy"));
    }
}
