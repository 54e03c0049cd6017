package org.learningdistricts.intake.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CsvRows;
import org.learningdistricts.reader.table.Labels;

/**
 * Compares names of units as people write them. Two names agree when they are equal after folding
 * case, composed and decomposed accents, the place of the tone mark in a syllable (oà, òa), i and
 * y, hyphens, and Đ (U+0110) with Ð (U+00D0) and Ɖ (U+0189); and when their prefixes (Phường, P.)
 * are of one kind or one of them is absent.
 */
public final class UnitNames {

    /** The tone marks of Vietnamese, as they stand in decomposed text. */
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern DOTLESS = Pattern.compile("\\.$");

    private static final Pattern HYPHENS = Pattern.compile("[-\u2010-\u2015]");

    /** Folded prefix, longest first where one contains another, to its kind. */
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    /** Keys of the words that say what kind of unit a name is of, to their abbreviations. */
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private UnitNames() {}

    static UnitNames read(String prefixList) {
        UnitNames names = new UnitNames();
        for (CSVRecord row : CsvRows.of(prefixList)) {
            names.kinds.put(Labels.key(row.get("label_vi")), Labels.key(row.get("aliases")));
            names.prefixes.put(fold(row.get("label_vi")) + " ", row.get("code"));
            String abbreviation = fold(row.get("aliases"));
            names.prefixes.put(abbreviation, row.get("code"));
            names.prefixes.put(DOTLESS.matcher(abbreviation).replaceAll(" "), row.get("code"));
        }
        return names;
    }

    /** Whether two names may be those of one unit. */
    public boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Name first = split(one);
        Name second = split(other);
        return first.rest().equals(second.rest())
                && (first.prefix() == null
                        || second.prefix() == null
                        || first.prefix().equals(second.prefix()));
    }

    /** A name without the word before it that says what kind of unit it is. */
    public String withoutPrefix(String name) {
        String key = Labels.key(name);
        return kinds.keySet().stream()
                .filter(kind -> key.startsWith(kind + " "))
                .findFirst()
                .map(kind -> Labels.key(key.substring(kind.length())))
                .orElse(key);
    }

    /** The keys of a name as people write it: whole, without its prefix, with a short one. */
    public List<String> spellings(String name) {
        String key = Labels.key(name);
        String rest = withoutPrefix(name);
        List<String> spellings = new ArrayList<>(List.of(key, rest));
        kinds.forEach(
                (kind, abbreviation) -> {
                    if (key.startsWith(kind + " ")) {
                        spellings.add(abbreviation + rest);
                        spellings.add(abbreviation + " " + rest);
                    }
                });
        return spellings;
    }

    /** Whether a text begins as the names of units do, with the word for their kind. */
    public boolean hasPrefix(String text) {
        return split(text).prefix() != null;
    }

    /** Whether two names are one, their prefixes included. */
    boolean isSame(String one, String other) {
        return split(one).equals(split(other));
    }

    private Name split(String name) {
        String folded = fold(name);
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (folded.startsWith(prefix.getKey())) {
                String rest = folded.substring(prefix.getKey().length()).strip();
                return new Name(prefix.getValue(), rest);
            }
        }
        return new Name(null, folded);
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder();
        String spaced = HYPHENS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String barred = spaced.replace('\u00f0', '\u0111').replace('\u0256', '\u0111');
        for (String syllable : Labels.key(barred).split(" ", -1)) {
            String decomposed = Normalizer.normalize(syllable, Normalizer.Form.NFD);
            String base = TONE.matcher(decomposed).replaceAll("");
            String tones =
                    TONE.matcher(decomposed)
                            .results()
                            .map(r -> r.group())
                            .sorted()
                            .reduce("", String::concat);
            folded.append(folded.isEmpty() ? "" : " ").append(base.replace('y', 'i')).append(tones);
        }
        return folded.toString();
    }

    private record Name(@Nullable String prefix, String rest) {}
}
