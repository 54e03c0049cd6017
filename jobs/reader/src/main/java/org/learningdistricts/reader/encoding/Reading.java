package org.learningdistricts.reader.encoding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * What a sample says in one encoding, and how much of it comes out right.
 *
 * @param cells the sample's cells in this encoding
 * @param known positions of the cells that are expected in the file
 * @param words how many words can come out right or wrong
 * @param syllables how many of them can be Vietnamese
 * @param western how many of them can belong to a language of Western Europe
 */
record Reading(
        TextEncoding encoding,
        List<String> cells,
        Set<Integer> known,
        int words,
        int syllables,
        int western) {

    /** The more comes out right, the greater. */
    static final Comparator<Reading> BY_EVIDENCE =
            Comparator.<Reading>comparingInt(reading -> reading.known().size())
                    .thenComparingInt(Reading::syllables);

    /** Signs that stand between words, or at their ends. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}]+");

    /** A sign or a capital where no word has one. */
    private static final Pattern BROKEN =
            Pattern.compile(
                    "\\p{L}[^\\p{L}\\p{M}\u2010-\u2027]+\\p{L}"
                            + "|\\p{Ll}[\\p{Lu}&&[^A-Z]]"
                            + "|[ªº]\\p{L}|\\p{L}[µ‚„‰†‡ˆ¢¤¥¦¨¬¯´¸¼½¾¿¡¶«·\u00ad]"
                            + "|[”»‰…‡ˆ™¨¬¯´¸¹²³¼½¾®¶·]\\p{L}");

    /**
     * Reads a sample in an encoding.
     *
     * @return null if some of it has no meaning there
     */
    static @Nullable Reading of(TextSample sample, TextEncoding encoding, Vocabulary vocabulary) {
        List<String> cells = decode(sample.cells(), encoding);
        List<String> words = decode(sample.words(), encoding);
        if (cells == null || words == null) {
            return null;
        }
        List<String> lettered = words.stream().filter(Reading::isTelling).toList();
        return new Reading(
                encoding,
                cells,
                IntStream.range(0, cells.size())
                        .filter(i -> vocabulary.isKnown(cells.get(i)))
                        .boxed()
                        .collect(Collectors.toUnmodifiableSet()),
                lettered.size(),
                count(lettered.stream().filter(Reading::isVietnamese).count()),
                count(lettered.stream().filter(Reading::isWestern).count()));
    }

    private static @Nullable List<String> decode(Collection<String> texts, TextEncoding encoding) {
        List<String> decoded = new ArrayList<>();
        for (String text : texts) {
            String letters = encoding.decode(text);
            if (letters == null) {
                return null;
            }
            decoded.add(letters);
        }
        return decoded;
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }

    /** Whether a word can come out right or wrong: a single letter is right in many encodings. */
    private static boolean isTelling(String word) {
        return letters(word) > 1 && (marked(word) > 0 || BROKEN.matcher(word).find());
    }

    private static boolean isVietnamese(String word) {
        if (BROKEN.matcher(word).find()) {
            return false;
        }
        for (String part : SIGNS.split(word, -1)) {
            if (!part.isEmpty() && !VietnameseSyllables.contain(part)) {
                return false;
            }
        }
        return true;
    }

    /** In Western Europe hardly more than every other letter has an accent. */
    private static boolean isWestern(String word) {
        return 2 * marked(word) <= letters(word) + 1 && !BROKEN.matcher(word).find();
    }

    private static long letters(String word) {
        return word.chars().filter(Character::isLetter).count();
    }

    private static long marked(String word) {
        return word.chars().filter(c -> c >= '\u0080' && Character.isLetter(c)).count();
    }
}
