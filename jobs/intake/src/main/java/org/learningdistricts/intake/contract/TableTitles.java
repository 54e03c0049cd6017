package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningdistricts.reader.table.Labels;

/**
 * The titles that columns of the template's tables may have on a day, by which a table is known
 * whatever its file or sheet is called.
 */
public final class TableTitles {

    private final Contracts contracts;
    private final Map<Contract, Map<String, Field>> titles = new HashMap<>();

    /**
     * @param day last day of the quarter
     */
    public TableTitles(Contracts contracts, LocalDate day) {
        this.contracts = contracts;
        for (Contract table : contracts.tables()) {
            titles.put(table, titles(contracts, table, day));
        }
    }

    /** The titles of a table: their keys and their words, with what each of them names. */
    public static Map<String, Field> titles(Contracts contracts, Contract table, LocalDate day) {
        FormWords forms = contracts.formWords();
        Map<String, Field> known = new HashMap<>();
        for (Field field : table.fields()) {
            add(known, field.name(), field);
            add(known, field.titleVi(), field);
            forms.aliasesOf(table, field, day).forEach(alias -> add(known, alias, field));
            forms.titlesAsTotal(field).forEach(title -> add(known, title, field));
        }
        return Map.copyOf(known);
    }

    private static void add(Map<String, Field> known, String title, Field field) {
        known.put(Labels.key(title), field);
        known.put(Labels.words(title), field);
    }

    /** The titles of all tables. */
    public Set<String> all() {
        return titles.values().stream()
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The table whose header a row is: it has all columns that must be there, most of the others,
     * and little else; none if that fits two tables.
     */
    public Optional<Contract> tableOf(List<String> header) {
        Contract best = null;
        int most = 0;
        for (Contract table : contracts.tables()) {
            int found = columns(table, header);
            if (found > most) {
                best = table;
                most = found;
            } else if (found == most) {
                best = null;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many columns of a table a header has, 0 if it is none of that table. */
    private int columns(Contract table, List<String> header) {
        Map<String, Field> known = titles.getOrDefault(table, Map.of());
        Set<Field> found = new HashSet<>();
        int others = 0;
        for (String title : header) {
            Field field = known.get(Labels.key(title));
            field = field == null ? known.get(Labels.words(title)) : field;
            if (field != null) {
                found.add(field);
            } else if (!isBeside(title)) {
                others++;
            }
        }
        boolean isComplete =
                table.fields().stream().filter(Field::required).allMatch(found::contains);
        boolean isMost = found.size() > 1 && 2 * found.size() > table.fields().size();
        return isComplete && isMost && others < found.size() ? found.size() : 0;
    }

    /** Whether a title says nothing about which table it is. */
    private boolean isBeside(String title) {
        return title.isBlank()
                || contracts.formWords().isIgnorable(title)
                || contracts.besideTables().isShown(title);
    }
}
