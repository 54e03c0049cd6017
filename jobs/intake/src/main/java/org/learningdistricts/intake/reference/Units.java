package org.learningdistricts.intake.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.contract.CsvRows;

/** The units over time. */
public final class Units {

    private final Map<String, List<Unit>> byCode = new HashMap<>();
    private final Map<String, List<Unit>> byParent = new HashMap<>();

    private Units() {}

    static Units read(String text) {
        Units units = new Units();
        CsvRows.of(text)
                .forEach(
                        row ->
                                units.add(
                                        new Unit(
                                                row.get("unit_level"),
                                                row.get("unit_code"),
                                                LocalDate.parse(row.get("valid_from")),
                                                CsvRows.date(row, "valid_to"),
                                                row.get("name"),
                                                CsvRows.text(row, "parent_level"),
                                                CsvRows.text(row, "parent_code"))));
        return units;
    }

    private void add(Unit unit) {
        byCode.computeIfAbsent(key(unit.level(), unit.code()), k -> new ArrayList<>()).add(unit);
        if (unit.parentLevel() != null && unit.parentCode() != null) {
            byParent.computeIfAbsent(
                            key(unit.parentLevel(), unit.parentCode()), k -> new ArrayList<>())
                    .add(unit);
        }
    }

    /** The unit with a level and code that is in force on a day. */
    public Optional<Unit> inForce(String level, String code, LocalDate day) {
        return byCode.getOrDefault(key(level, code), List.of()).stream()
                .filter(unit -> unit.isInForce(day))
                .findFirst();
    }

    /** All units of a level that are in force on a day. */
    public List<Unit> inForce(String level, LocalDate day) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.level().equals(level) && unit.isInForce(day))
                .toList();
    }

    /** Whether there is or was a unit with a level and code. */
    boolean isKnown(String level, String code) {
        return byCode.containsKey(key(level, code));
    }

    /** The units directly below one that are in force on a day. */
    public List<Unit> below(Unit parent, LocalDate day) {
        return byParent.getOrDefault(key(parent.level(), parent.code()), List.of()).stream()
                .filter(unit -> unit.isInForce(day))
                .toList();
    }

    /** Whether any unit of a level is in force on a day. */
    public boolean hasLevel(String level, LocalDate day) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .anyMatch(unit -> unit.level().equals(level) && unit.isInForce(day));
    }

    private static String key(String level, String code) {
        return level + ":" + code;
    }
}
