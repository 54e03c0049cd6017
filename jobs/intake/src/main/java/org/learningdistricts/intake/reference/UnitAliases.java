package org.learningdistricts.intake.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.contract.CsvRows;

/**
 * What people decided once about names that no rule can resolve. A decision counts for the unit
 * that has the code on the day, and only where a submission may speak of that unit.
 */
public record UnitAliases(UnitNames names, List<UnitAlias> aliases) {

    /**
     * Reads decisions.
     *
     * @param texts CSV of columns name, unit_level, unit_code, valid_from, valid_to, decided_by,
     *     decided_on, note; an empty text holds none
     * @throws IllegalArgumentException if a row cannot be used as it is
     */
    static UnitAliases read(UnitNames names, Units units, List<String> texts) {
        List<UnitAlias> aliases = new ArrayList<>();
        for (String text : texts) {
            CsvRows.of(text).forEach(row -> aliases.add(UnitAlias.of(row, units)));
        }
        return new UnitAliases(names, List.copyOf(aliases));
    }

    /** Whether it was decided that a name means a unit. */
    public boolean mean(String name, Unit unit, LocalDate day) {
        return aliases.stream()
                .anyMatch(alias -> alias.isFor(unit, day) && names.isSame(alias.name(), name));
    }

    /** Those of some units that a name means by decision. */
    public List<Unit> named(String name, List<Unit> units, LocalDate day) {
        return aliases.isEmpty()
                ? List.of()
                : units.stream().filter(unit -> mean(name, unit, day)).toList();
    }
}
