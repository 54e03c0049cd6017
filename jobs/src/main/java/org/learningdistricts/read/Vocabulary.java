package org.learningdistricts.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.learningdistricts.contract.Labels;

/**
 * Words that are expected in a file. They are the evidence by which a reader tells one encoding,
 * separator or header row from another; it needs none to read a file that leaves no doubt.
 *
 * @param labels keys of column titles that may stand in the header, see {@link Labels#key} and
 *     {@link Labels#words}
 * @param words keys of texts that may stand in cells: names of units, labels of code lists
 */
public record Vocabulary(Set<String> labels, Set<String> words) {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    /** Nothing is known. */
    public static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of());

    /**
     * Whether a text is a title that may stand in the header; what forms add to titles, such as a
     * unit of measure in brackets, does not count.
     */
    public boolean isLabel(String text) {
        return labels.contains(Labels.key(text))
                || labels.contains(Labels.words(IN_BRACKETS.matcher(text).replaceAll("")));
    }

    /** Whether a text is a title or a word. */
    public boolean isKnown(String text) {
        String key = Labels.key(text);
        return labels.contains(key) || words.contains(key);
    }
}
