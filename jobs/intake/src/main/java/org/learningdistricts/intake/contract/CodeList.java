package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.Labels;

/**
 * A list of codes with the labels that may stand for them.
 *
 * @param name name of the file without its extension
 */
public record CodeList(String name, List<Entry> entries) {

    private static final Pattern NEGATIVE = Pattern.compile("[\\p{Pd}\u2212]");

    /**
     * One code.
     *
     * @param labelVi Vietnamese label
     * @param labelEn English label
     * @param labels keys of the code itself, its labels and its aliases, see {@link Labels#key}
     * @param unitLevel level of unit that may use it, null for all
     */
    public record Entry(
            String code,
            String labelVi,
            String labelEn,
            List<String> labels,
            @Nullable String unitLevel,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        private boolean isUsable(String level, LocalDate day) {
            return (unitLevel == null || unitLevel.equals(level))
                    && (validFrom == null || !day.isBefore(validFrom))
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** The code that a text stands for, if units of the level may use it on the day. */
    public Optional<String> codeOf(String text, String unitLevel, LocalDate day) {
        String key = Labels.key(text);
        return entries.stream()
                .filter(entry -> entry.labels().contains(key) && entry.isUsable(unitLevel, day))
                .map(Entry::code)
                .findFirst();
    }

    /**
     * The one code whose labels a text resembles, if accents, dashes and decimal commas in it are
     * forgiven and just one code is left.
     */
    public Optional<String> codeLike(String text, String unitLevel, LocalDate day) {
        if (NEGATIVE.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        String likeness = likeness(text);
        List<String> codes =
                entries.stream()
                        .filter(entry -> entry.isUsable(unitLevel, day))
                        .filter(
                                entry ->
                                        entry.labels().stream()
                                                .anyMatch(l -> likeness(l).equals(likeness)))
                        .map(Entry::code)
                        .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private static String likeness(String label) {
        return Labels.folded(label).replace(',', '.').replace(" +", "+");
    }

    /** The Vietnamese labels of the codes that units of the level may use on the day, by code. */
    public Map<String, String> labels(String unitLevel, LocalDate day) {
        Map<String, String> labels = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.isUsable(unitLevel, day))
                .forEach(entry -> labels.put(entry.code(), entry.labelVi()));
        return labels;
    }

    /** The Vietnamese label of a code; the code itself if the list lacks it. */
    public String labelVi(String code) {
        return entry(code).map(Entry::labelVi).orElse(code);
    }

    /** The first entry of a code. */
    public Optional<Entry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The codes that units of the level may use on the day. */
    public List<String> codes(String unitLevel, LocalDate day) {
        return usable(unitLevel, day).stream().map(Entry::code).toList();
    }

    /** The entries that units of the level may use on the day. */
    public List<Entry> usable(String unitLevel, LocalDate day) {
        return entries.stream().filter(entry -> entry.isUsable(unitLevel, day)).toList();
    }
}
