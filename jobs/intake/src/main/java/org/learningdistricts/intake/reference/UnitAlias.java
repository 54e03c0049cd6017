package org.learningdistricts.intake.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CsvRows;

/**
 * A decision of a person that a name means one unit.
 *
 * @param name as offices write it
 * @param validFrom first day on which it may be used, null for always
 * @param validTo last such day, null for ever
 */
record UnitAlias(
        String name,
        String unitLevel,
        String unitCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /**
     * The decision in a row.
     *
     * @throws IllegalArgumentException if a person has to mend the row first
     */
    static UnitAlias of(CSVRecord row, Units units) {
        try {
            UnitAlias alias =
                    new UnitAlias(
                            row.get("name").strip(),
                            row.get("unit_level").strip(),
                            row.get("unit_code").strip(),
                            date(row, "valid_from"),
                            date(row, "valid_to"));
            if (alias.name.isEmpty() || alias.unitLevel.isEmpty() || alias.unitCode.isEmpty()) {
                throw new IllegalArgumentException("name, unit_level or unit_code is empty");
            }
            if (!units.isKnown(alias.unitLevel, alias.unitCode)) {
                throw new IllegalArgumentException(
                        "no unit has level %s and code %s"
                                .formatted(alias.unitLevel, alias.unitCode));
            }
            return alias;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "unit_aliases.csv, decision " + row.getRecordNumber() + ": " + e.getMessage(),
                    e);
        }
    }

    private static @Nullable LocalDate date(CSVRecord row, String column) {
        try {
            return CsvRows.date(row, column);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "%s %s is no date like 2025-07-01".formatted(column, row.get(column)), e);
        }
    }

    boolean isFor(Unit unit, LocalDate day) {
        return unit.level().equals(unitLevel)
                && unit.code().equals(unitCode)
                && (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
