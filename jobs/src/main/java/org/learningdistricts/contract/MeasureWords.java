package org.learningdistricts.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The units of measure that a table's figures have, and how forms name one above a table. */
final class MeasureWords {

    private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*|\\.?\\s+va\\s+|\\.\\s+");

    private final Map<String, Set<String>> units = new HashMap<>();
    private final Pattern named;
    private final List<String> magnitudes;
    private final List<String> currencies;

    private MeasureWords(Pattern named, List<String> magnitudes, List<String> currencies) {
        this.named = named;
        this.magnitudes = magnitudes;
        this.currencies = currencies;
    }

    /**
     * Takes them from their lists.
     *
     * @param unitRows with columns {@code unit} and {@code type}
     * @param wordRows with columns {@code word} and {@code role}: {@code label} stands before a
     *     unit of measure, {@code office} also before the name of an office, {@code magnitude} and
     *     {@code money} begin units of measure in which figures would differ
     */
    static MeasureWords of(List<CSVRecord> unitRows, List<CSVRecord> wordRows) {
        Map<String, List<String>> words =
                wordRows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("role"),
                                        Collectors.mapping(
                                                row -> Labels.folded(row.get("word")),
                                                Collectors.toList())));
        Pattern named =
                Pattern.compile(
                        "(?<!\\p{L})(?:(?<label>%s)\\s*[:=]?|(?:%s)\\s*[:=])\\s*(?<unit>[^)\\]]*)"
                                .formatted(oneOf(words.get("label")), oneOf(words.get("office"))));
        MeasureWords all = new MeasureWords(named, words.get("magnitude"), words.get("money"));
        unitRows.forEach(
                row ->
                        all.units
                                .computeIfAbsent(row.get("type"), type -> new HashSet<>())
                                .add(Labels.words(row.get("unit"))));
        return all;
    }

    private static String oneOf(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    boolean isMeasuredIn(FieldType type, String unit) {
        return units.getOrDefault(type.word(), Set.of()).contains(Labels.words(unit));
    }

    /** The text among some that says that figures of a table are in another unit of measure. */
    Optional<String> foreignUnit(Contract contract, List<String> texts) {
        List<String> filled = texts.stream().filter(text -> !text.isBlank()).toList();
        for (int i = 0; i < filled.size(); i++) {
            String text = filled.get(i);
            Matcher matcher = named.matcher(Labels.folded(text));
            if (matcher.find()) {
                String unit = matcher.group("unit");
                if (unit.isBlank() && i + 1 < filled.size()) {
                    text = text + " " + filled.get(i + 1);
                    unit = Labels.folded(filled.get(i + 1));
                }
                boolean isSure = matcher.group("label") != null;
                if (PARTS.splitAsStream(unit).anyMatch(u -> isForeign(contract, u, isSure))) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isForeign(Contract contract, String unit, boolean isSure) {
        boolean isScaled =
                magnitudes.stream().anyMatch(word -> begins(unit, word))
                        || (isSure && currencies.stream().anyMatch(word -> begins(unit, word)));
        return isScaled && unitsOf(contract).noneMatch(known -> begins(Labels.words(unit), known));
    }

    private static boolean begins(String text, String word) {
        return (text + " ").startsWith(word + " ");
    }

    /** The units in which the figures of a table are. */
    private Stream<String> unitsOf(Contract contract) {
        return contract.fields().stream()
                .map(Field::type)
                .filter(FieldType::isSummable)
                .distinct()
                .flatMap(type -> units.getOrDefault(type.word(), Set.of()).stream());
    }
}
