package org.learningdistricts.intake.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.intake.contract.CsvRows;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.schemas.Sha256;

/**
 * The reference data that submissions are read against.
 *
 * @param aliases what people decided about names
 * @param indicators the indicators of each level, with the days on which they are in force
 * @param digest SHA-256 over all that this was read from
 */
public record Reference(
        Units units,
        CollectionCalendar calendar,
        UnitNames names,
        UnitAliases aliases,
        List<Indicator> indicators,
        String digest) {

    private static final String COMMUNE = "commune";
    private static final String ALIASES = "reference/unit_aliases.csv";
    private static final String PREFIXES = "code-lists/unit-prefix.csv";

    /** From when to when a level of unit has an indicator. */
    record Indicator(
            String unitLevel, String code, String nameVi, LocalDate validFrom, LocalDate validTo) {

        private boolean isFor(String level, LocalDate day) {
            return unitLevel.equals(level) && !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }

    /** Reads the reference data that the schemas stand for. */
    public static Reference load(Schemas schemas) {
        return load(schemas, "");
    }

    /**
     * Reads the reference data that the schemas stand for, and decisions taken while loading.
     *
     * @param decisions more rows of {@code unit_aliases.csv} with its header; may be empty
     * @throws IllegalArgumentException if a decision cannot be used as it is
     */
    public static Reference load(Schemas schemas, String decisions) {
        List<Indicator> indicators =
                CsvRows.of(schemas.text("reference/indicators.csv")).stream()
                        .map(
                                row ->
                                        new Indicator(
                                                row.get("unit_level"),
                                                row.get("indicator"),
                                                row.get("name_vi"),
                                                LocalDate.parse(row.get("valid_from")),
                                                Optional.ofNullable(CsvRows.date(row, "valid_to"))
                                                        .orElse(LocalDate.MAX)))
                        .distinct()
                        .toList();
        UnitNames names = UnitNames.read(schemas.text(PREFIXES));
        Units units = Units.read(schemas.text("reference/units.csv"));
        return new Reference(
                units,
                CollectionCalendar.read(schemas.text("reference/collection_calendar.csv")),
                names,
                UnitAliases.read(
                        names, units, List.of(schemas.optionalText(ALIASES).orElse(""), decisions)),
                indicators,
                schemas.referenceDigest()
                        + schemas.digest(List.of(PREFIXES))
                        + Sha256.of(decisions));
    }

    /**
     * How a quarter is collected; nothing if the calendar lacks it, or no communes or no rules for
     * them are in force on its last day.
     */
    public Optional<Collection> collection(Quarter quarter) {
        LocalDate day = quarter.lastDay();
        boolean hasRules = indicators.stream().anyMatch(i -> i.isFor(COMMUNE, day));
        return hasRules && units.hasLevel(COMMUNE, day) ? calendar.of(quarter) : Optional.empty();
    }

    /** What an indicator of a level asks for, in Vietnamese, on a day. */
    public Optional<String> indicatorName(String unitLevel, String code, LocalDate day) {
        return indicators.stream()
                .filter(i -> i.code().equals(code) && i.isFor(unitLevel, day))
                .map(Indicator::nameVi)
                .findFirst();
    }

    /** The communes that a unit reports for: those below it, or itself. */
    public List<Unit> communesOf(Unit unit, LocalDate day) {
        return unit.level().equals(COMMUNE) ? List.of(unit) : units.below(unit, day);
    }

    /** The commune with a code that is in force on a day. */
    public Optional<Unit> commune(String code, LocalDate day) {
        return units.inForce(COMMUNE, code, day);
    }
}
