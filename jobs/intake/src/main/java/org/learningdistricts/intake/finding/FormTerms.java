package org.learningdistricts.intake.finding;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;

/**
 * What forms call the tables, columns and codes that the contract has technical names for.
 *
 * @param contracts null if there are none
 */
record FormTerms(@Nullable Contracts contracts) {

    /** A table by its title, or as it is called if there is no such table. */
    Worded table(String name) {
        return Optional.ofNullable(contracts)
                .flatMap(known -> known.byTableName(name))
                .map(Worded::of)
                .orElseGet(() -> Worded.of(name));
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
