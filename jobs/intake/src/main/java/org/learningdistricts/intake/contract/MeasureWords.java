package org.learningdistricts.intake.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.reader.table.Labels;

/** The units of measure that a table's figures have, and how forms name one above a table. */
record MeasureWords(
        Map<String, Set<String>> units,
        Pattern named,
        List<String> magnitudes,
        List<String> currencies) {

    private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*|\\.?\\s+va\\s+|\\.\\s+");

    /** Behind a word: more letters, or another unit by which it is divided. */
    private static final Pattern GOES_ON = Pattern.compile("^([\\p{L}\\p{Nd}]|\\s*/)");

    private static final Pattern LAST_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]\\W*$");
    private static final Pattern SHARE = Pattern.compile("(^|[^0-9\\s])\\s*[%\uff05]$");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    /**
     * Takes them from their lists.
     *
     * @param unitRows with columns {@code unit} and {@code type}
     * @param wordRows with columns {@code word} and {@code role}: {@code label} stands before a
     *     unit of measure, {@code office} also before the name of an office, {@code magnitude} and
     *     {@code money} begin units of measure in which figures would differ
     */
    static MeasureWords of(List<CSVRecord> unitRows, List<CSVRecord> wordRows) {
        Pattern named =
                Pattern.compile(
                        "(?<!\\p{L})(?:(?<label>%s)\\s*[:=]?|(?:%s)\\s*[:=])\\s*(?<unit>[^)\\]]*)"
                                .formatted(
                                        String.join("|", words(wordRows, "label")),
                                        String.join("|", words(wordRows, "office"))));
        Map<String, Set<String>> units =
                unitRows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("type"),
                                        Collectors.mapping(
                                                row -> folded(row.get("unit")),
                                                Collectors.toSet())));
        return new MeasureWords(
                units, named, words(wordRows, "magnitude"), words(wordRows, "money"));
    }

    private static List<String> words(List<CSVRecord> rows, String role) {
        return rows.stream()
                .filter(row -> row.get("role").equals(role))
                .map(row -> Labels.folded(row.get("word")))
                .toList();
    }

    private static String folded(String unit) {
        return SLASH.matcher(Labels.folded(unit)).replaceAll("/");
    }

    boolean isMeasuredIn(FieldType type, String unit) {
        return units.getOrDefault(type.word(), Set.of()).contains(folded(unit));
    }

    /** The text among some that says that figures of a table are in another unit of measure. */
    Optional<String> foreignUnit(Contract contract, List<String> texts) {
        List<String> filled = texts.stream().filter(text -> !text.isBlank()).toList();
        for (int i = 0; i < filled.size(); i++) {
            String text = filled.get(i);
            String folded = folded(text);
            Matcher matcher = named.matcher(folded);
            if (matcher.find()) {
                String unit = matcher.group("unit");
                if (unit.isBlank() && i + 1 < filled.size()) {
                    text = text + " " + filled.get(i + 1);
                    unit = folded(filled.get(i + 1));
                }
                boolean isSure = matcher.group("label") != null;
                if (PARTS.splitAsStream(unit).anyMatch(u -> isForeign(contract, u, isSure))) {
                    return Optional.of(text);
                }
            } else if (isForeignAlone(contract, folded)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** A unit of measure without a label: all of a text, or what stands in brackets at its end. */
    private boolean isForeignAlone(Contract contract, String text) {
        Matcher brackets = LAST_BRACKETS.matcher(text);
        String unit = brackets.find() ? brackets.group(1) : text;
        return SHARE.matcher(unit).find()
                || (magnitudes.stream().anyMatch(word -> begins(unit, word))
                        && Stream.concat(
                                        currencies.stream(),
                                        units.values().stream().flatMap(Set::stream))
                                .anyMatch(unit::endsWith)
                        && unitsOf(contract).noneMatch(known -> begins(unit, known)));
    }

    private boolean isForeign(Contract contract, String unit, boolean isSure) {
        boolean isScaled =
                magnitudes.stream().anyMatch(word -> begins(unit, word))
                        || (isSure && currencies.stream().anyMatch(word -> begins(unit, word)));
        return isScaled && unitsOf(contract).noneMatch(known -> begins(unit, known));
    }

    private static boolean begins(String text, String word) {
        if (!text.startsWith(word)) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        String rest = text.substring(word.length());
        return rest.isEmpty() || !Character.isLetter(last) || !GOES_ON.matcher(rest).find();
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
