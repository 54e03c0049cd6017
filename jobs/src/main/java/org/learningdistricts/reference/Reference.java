package org.learningdistricts.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.contract.CsvRows;
import org.learningdistricts.schemas.Schemas;

/**
 * The reference data that submissions are read against.
 *
 * @param aliases what people decided about names
 * @param rules the days on which each level's indicators are in force
 * @param digest SHA-256 over all that this was read from
 */
public record Reference(
        Units units,
        CollectionCalendar calendar,
        UnitNames names,
        UnitAliases aliases,
        List<RuleSpan> rules,
        String digest) {

    private static final String COMMUNE = "commune";
    private static final String ALIASES = "reference/unit_aliases.csv";
    private static final String PREFIXES = "code-lists/unit-prefix.csv";

    /** From when to when a level of unit has an indicator. */
    record RuleSpan(String unitLevel, LocalDate validFrom, LocalDate validTo) {}

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
        List<RuleSpan> rules =
                CsvRows.of(schemas.text("reference/indicators.csv")).stream()
                        .map(
                                row ->
                                        new RuleSpan(
                                                row.get("unit_level"),
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
                rules,
                schemas.referenceDigest()
                        + schemas.digest(List.of(PREFIXES))
                        + Schemas.digestOf(decisions));
    }

    /**
     * How a quarter is collected; nothing if the calendar lacks it, or no communes or no rules for
     * them are in force on its last day.
     */
    public Optional<Collection> collection(Quarter quarter) {
        LocalDate day = quarter.lastDay();
        boolean hasRules =
                rules.stream()
                        .anyMatch(
                                span ->
                                        span.unitLevel().equals(COMMUNE)
                                                && !day.isBefore(span.validFrom())
                                                && !day.isAfter(span.validTo()));
        return hasRules && units.hasLevel(COMMUNE, day) ? calendar.of(quarter) : Optional.empty();
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
