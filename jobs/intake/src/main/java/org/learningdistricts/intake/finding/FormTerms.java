package org.learningdistricts.intake.finding;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.reader.table.Labels;

/**
 * What forms call the tables, columns and codes that the contract has technical names for.
 *
 * @param contracts null if there are none
 * @param sent what the submission itself calls its tables, by their technical names
 */
record FormTerms(@Nullable Contracts contracts, Map<String, String> sent) {

    private static final Worded TOTALS = new Worded("", "«Tổng kiểm tra»", "the control totals");

    /** Says what the submission calls a table. A technical name is no word for people. */
    void call(Contract table, String name) {
        if (!Labels.key(name).equals(Labels.key(table.name()))) {
            sent.put(table.name(), name);
        }
    }

    /** A table by its title, or as it is called if there is no such table. */
    Worded table(String name) {
        return named(name).map(Worded::of).map(this::asSent).orElseGet(() -> Worded.of(name));
    }

    /** The table of control totals, as a part of a sentence. */
    Worded totals() {
        return Stream.ofNullable(contracts)
                .map(Contracts::totals)
                .filter(table -> !sent.isEmpty())
                .map(table -> quoted(asSent(Worded.of(table)).vi()))
                .findFirst()
                .orElse(TOTALS);
    }

    private static Worded quoted(String name) {
        return new Worded("", "«" + name + "»", "«" + name + "»");
    }

    /**
     * The same words, but the title of a table as the submission has it, in both languages: who
     * looks for a sheet finds one name there. A table that it lacks is called in the same language.
     */
    Worded asSent(Worded words) {
        Optional<Contract> table = named(words.data()).filter(t -> Worded.of(t).equals(words));
        if (table.isEmpty() || sent.isEmpty()) {
            return words;
        }
        String name = sent.getOrDefault(words.data(), words.vi());
        return new Worded(words.data(), name, name);
    }

    private Optional<Contract> named(String name) {
        return Optional.ofNullable(contracts).flatMap(known -> known.byTableName(name));
    }

    /** A column by its title, or as it is called if the place lies in no table with the column. */
    Worded column(Place place, String name) {
        return field(place.table(), name).map(Worded::of).orElseGet(() -> Worded.of(name));
    }

    /** The place's own column; on a cover, what its row is about. */
    Worded subject(Place place) {
        String name = String.valueOf(place.column());
        return entry(place).map(Worded::of).orElseGet(() -> column(place, name));
    }

    /** Whether the place's column holds figures. */
    boolean isOfFigures(Place place) {
        return field(place.table(), String.valueOf(place.column()))
                .filter(field -> field.type().isSummable())
                .isPresent();
    }

    /** A code by its label, or as it is if the place's column has no such code. */
    Worded code(Place place, String code) {
        return entry(place)
                .or(() -> field(place.table(), String.valueOf(place.column())))
                .map(Field::codeList)
                .flatMap(list -> codes(list).flatMap(codes -> codes.entry(code)))
                .map(Worded::of)
                .orElseGet(() -> Worded.of(code));
    }

    private Optional<CodeList> codes(String list) {
        return Optional.ofNullable(contracts).map(known -> known.codeList(list));
    }

    private static Optional<Field> entry(Place place) {
        Contract cover = place.table();
        return cover == null
                ? Optional.empty()
                : cover.entries().stream()
                        .filter(entry -> entry.name().equals(place.rowKey()))
                        .findFirst();
    }

    private static Optional<Field> field(@Nullable Contract table, String name) {
        return Stream.ofNullable(table)
                .flatMap(contract -> contract.fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
