package org.learningdistricts.reader.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text whose bytes in UTF-8 were once opened as those of a Windows code page, and were saved in
 * UTF-8 again: {@code PhÆ°á»ng} for {@code Phường}. The way back leads over the same bytes. It is
 * only taken where every character has one and Vietnamese comes out.
 */
public final class TwiceEncodedText {

    /** Who saves a file wrongly once may do so again. */
    private static final int MOST_TIMES = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Letters with marks of Vietnamese, as such texts have them. */
    private static final Pattern VIETNAMESE =
            Pattern.compile(
                    "(?U)[\\p{ASCII}\\P{L}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]*");

    /** What is left of letters that only Vietnamese has. */
    private static final Pattern SURE =
            Pattern.compile("áº|Æ[°¡¯\u00a0]|Ä[‘ƒ\u0090‚]|á»[^\\s\\p{P}\\p{L}]");

    /** What is left of letters that other languages have too. */
    private static final Pattern LIKELY =
            Pattern.compile(
                    "[ÃĂ][¡¢£¨©ª¬\u00ad²³´µ¹º½]|[ÃÄÆĂÅ]\ufffd|\\p{Ll}[ÃÄÆĂ](?!\\p{L})|á»\\p{P}");

    /** The quotes around {@code «cá»} are no rest of a letter. */
    private static final Pattern QUOTED = Pattern.compile("(?<![º»])«");

    private static final int SURE_WEIGHT = 2;

    private TwiceEncodedText() {}

    /** What was written at first; the text itself if it was encoded once. */
    public static String meant(String text) {
        String undone = undo(text);
        return undone == null ? text : undone;
    }

    /** What was written at first, null if the text was encoded once, or the way back is lost. */
    static @Nullable String undo(String text) {
        return isSuspected(text) ? undo(text, MOST_TIMES) : null;
    }

    /**
     * Whether a character stands behind one beyond ASCII that can only be the rest of a letter.
     * Else a text was encoded once.
     */
    public static boolean isSuspected(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080' && previous >= '\u0080' && CodePage.isRest(c)) {
                return true;
            }
            previous = c;
        }
        return false;
    }

    /** How much in a text that cannot be led back was left by such an error; 2 is sure. */
    static int traces(String text) {
        if (QUOTED.matcher(text).find()) {
            return 0;
        }
        return (int)
                (SURE_WEIGHT * SURE.matcher(text).results().count()
                        + LIKELY.matcher(text).results().count());
    }

    /** Whether there are traces of letters that only Vietnamese has. */
    static boolean hasTracesOfVietnamese(String text) {
        return SURE.matcher(text).find();
    }

    private static @Nullable String undo(String text, int times) {
        for (CodePage page : CodePage.values()) {
            String before = decoded(page.bytes(text));
            if (before != null && before.length() < text.length()) {
                String once = ComposedReader.compose(before);
                String again = times > 1 && isSuspected(once) ? undo(once, times - 1) : null;
                if (again != null || isVietnamese(once, hasTracesOfVietnamese(text))) {
                    return again == null ? once : again;
                }
            }
        }
        return null;
    }

    private static @Nullable String decoded(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return StrictReader.decoder(StandardCharsets.UTF_8)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * Only its letters, and half of the words with marks at least are such.
     *
     * @param isSure whether something tells that they are, as in names of the highlands
     */
    private static boolean isVietnamese(String text, boolean isSure) {
        if (!VIETNAMESE.matcher(text).matches() || text.chars().anyMatch(TextScan::isControl)) {
            return false;
        }
        int syllables = 0;
        int marked = 0;
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            if (word.chars().anyMatch(c -> c >= '\u0080')) {
                marked++;
                syllables += VietnameseSyllables.contain(word) ? 1 : 0;
            }
        }
        return marked > 0 && (isSure || (syllables > 0 && 2 * syllables >= marked));
    }
}
