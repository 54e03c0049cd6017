package org.learningdistricts.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Labels;

/**
 * Words that are expected in a file. They are the evidence by which a reader tells one encoding,
 * separator or header row from another; it needs none to read a file that leaves no doubt.
 *
 * @param labels keys of column titles that may stand in the header, see {@link Labels#key} and
 *     {@link Labels#words}
 * @param words keys of texts that may stand in cells: names of units, labels of code lists
 * @param otherTables keys of the column titles of other tables, by the table's name
 */
public record Vocabulary(
        Set<String> labels, Set<String> words, Map<String, Set<String>> otherTables) {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    /** Nothing is known. */
    public static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of());

    /** Of no other table the titles are known. */
    public Vocabulary(Set<String> labels, Set<String> words) {
        this(labels, words, Map.of());
    }

    /**
     * Whether a text is a title that may stand in the header; what forms add to titles, such as a
     * unit of measure in brackets, does not count.
     */
    public boolean isLabel(String text) {
        return isIn(labels, text);
    }

    private static boolean isIn(Set<String> titles, String text) {
        return titles.contains(Labels.key(text))
                || titles.contains(Labels.words(IN_BRACKETS.matcher(text).replaceAll("")));
    }

    /**
     * The other table of whose titles a row has most, if most of its cells are such titles; null if
     * there is none.
     */
    @Nullable String otherTable(SourceRow row) {
        List<String> filled = row.texts().stream().filter(text -> !text.isBlank()).toList();
        @Nullable String table = null;
        long most = Math.max(1, filled.size() / 2);
        for (Map.Entry<String, Set<String>> other : otherTables.entrySet()) {
            long known =
                    filled.stream()
                            .filter(text -> isIn(other.getValue(), text))
                            .map(Labels::key)
                            .distinct()
                            .count();
            if (known > most) {
                table = other.getKey();
                most = known;
            }
        }
        return table;
    }

    /** Whether a text is a title or a word. */
    public boolean isKnown(String text) {
        String key = Labels.key(text);
        return labels.contains(key) || words.contains(key);
    }
}
