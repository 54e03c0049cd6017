package org.learningdistricts.intake.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UnitCodeKind;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;

/**
 * Whose submission for which quarter is being read.
 *
 * @param unit the submitting unit
 * @param communes the communes that it reports for
 * @param contracts the template that it is read by
 */
public record Scope(
        Quarter quarter, Unit unit, List<Unit> communes, Contracts contracts, Reference reference) {

    /**
     * The scope of a unit's submission for a quarter, by the template of that quarter.
     *
     * @param contracts the newest template
     */
    public static Scope of(Quarter quarter, Unit unit, Contracts contracts, Reference reference) {
        LocalDate day = quarter.lastDay();
        return new Scope(
                quarter, unit, reference.communesOf(unit, day), contracts.on(day), reference);
    }

    /** The same by another template. */
    public Scope by(Contracts template) {
        return new Scope(quarter, unit, communes, template, reference);
    }

    /** The day on which codes must be in force. */
    public LocalDate day() {
        return quarter.lastDay();
    }

    /** The units that a row may speak of in a column of codes. */
    public List<Unit> unitsOf(Field field) {
        List<Unit> units = new ArrayList<>(communes);
        if (field.unitCode() == UnitCodeKind.UNIT && !units.contains(unit)) {
            units.add(unit);
        }
        units.removeIf(
                u -> !field.unitLevels().isEmpty() && !field.unitLevels().contains(u.level()));
        return units;
    }

    /**
     * The unit in force that a code means: the submitting unit, a commune anywhere, or another unit
     * of the submitting level.
     */
    public Optional<Unit> unitInForce(String code) {
        return code.equals(unit.code())
                ? Optional.of(unit)
                : reference
                        .commune(code, day())
                        .or(() -> reference.units().inForce(unit.level(), code, day()));
    }

    /** The level of the unit that a row speaks of; the submitting unit's if that is not known. */
    public String levelOf(Contract contract, List<Cell> cells) {
        return unitOf(contract, cells).map(Unit::level).orElse(unit.level());
    }

    /** The unit in force that a row speaks of, if it names one. */
    public Optional<Unit> unitOf(Contract contract, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (contract.fields().get(i).unitCode() != null
                    && cells.get(i).value() instanceof String code) {
                return unitInForce(code);
            }
        }
        return Optional.empty();
    }

    /** Whether a name may be that of a unit, by its spelling or by decision of a person. */
    public boolean isNamed(Unit candidate, String name) {
        return reference.names().agree(candidate.name(), name)
                || reference.aliases().mean(name, candidate, day());
    }

    /**
     * The one unit of the submission that a name means: by decision of a person, else because it
     * fits no other. A name that fits several is never resolved.
     */
    public Optional<Unit> unitNamed(Field codeField, String name) {
        List<Unit> units = unitsOf(codeField);
        List<Unit> decided = reference.aliases().named(name, units, day());
        List<Unit> fitting =
                decided.isEmpty()
                        ? units.stream()
                                .filter(unit -> reference.names().agree(unit.name(), name))
                                .toList()
                        : decided;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
