package org.learningdistricts.reader.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that are expected in a file. They are the evidence by which a reader tells one encoding,
 * separator or header row from another; it needs none to read a file that leaves no doubt.
 */
public final class Vocabulary {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    /** Texts of which it is remembered whether they are titles, and the longest of them. */
    private static final int MOST_HELD = 4096;

    private static final int LONGEST_HELD = 1024;

    /** Nothing is known. */
    public static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of());

    private final Set<String> labels;
    private final Set<String> words;
    private final Map<String, Set<String>> otherTables;

    /** The same cells are looked at for each separator and each header that they may have. */
    private final Map<String, Boolean> held = new ConcurrentHashMap<>();

    /** Of no other table the titles are known. */
    public Vocabulary(Set<String> labels, Set<String> words) {
        this(labels, words, Map.of());
    }

    /**
     * @param labels keys of column titles that may stand in the header, see {@link Labels#key} and
     *     {@link Labels#words}
     * @param words keys of texts that may stand in cells: names of units, labels of code lists
     * @param otherTables keys of the column titles of other tables, by the table's name
     */
    public Vocabulary(Set<String> labels, Set<String> words, Map<String, Set<String>> otherTables) {
        this.labels = labels;
        this.words = words;
        this.otherTables = otherTables;
    }

    /** Whether any title is known. */
    public boolean hasLabels() {
        return !labels.isEmpty();
    }

    /** Whether any text of a cell is known. */
    public boolean hasWords() {
        return !words.isEmpty();
    }

    /**
     * Whether a text is a title that may stand in the header; what forms add to titles, such as a
     * unit of measure in brackets, does not count.
     */
    public boolean isLabel(String text) {
        if (labels.isEmpty()) {
            return false;
        }
        if (text.length() > LONGEST_HELD || held.size() >= MOST_HELD) {
            return Title.of(text).isIn(labels);
        }
        return held.computeIfAbsent(text, t -> Title.of(t).isIn(labels));
    }

    /**
     * The other table of whose titles a row has most, if most of its cells are such titles; null if
     * there is none.
     */
    @Nullable String otherTable(SourceRow row) {
        List<Title> filled =
                row.texts().stream().filter(text -> !text.isBlank()).map(Title::of).toList();
        @Nullable String table = null;
        long most = Math.max(1, filled.size() / 2);
        for (Map.Entry<String, Set<String>> other : otherTables.entrySet()) {
            long known =
                    filled.stream()
                            .filter(title -> title.isIn(other.getValue()))
                            .map(Title::key)
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

    /** What a text is known by if it is a title. */
    private record Title(String key, String words) {

        static Title of(String text) {
            return new Title(
                    Labels.key(text), Labels.words(IN_BRACKETS.matcher(text).replaceAll("")));
        }

        boolean isIn(Set<String> titles) {
            return titles.contains(key) || titles.contains(words);
        }
    }
}
