package org.learningdistricts.bench;

import java.time.LocalDate;
import java.util.List;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;

/**
 * A unit that submits figures.
 *
 * @param level district or commune
 * @param communes those whose figures it sends
 */
record Submitter(String level, String code, String name, List<Commune> communes) {

    /** A commune. */
    record Commune(String code, String name) {

        /** Its two cells in a row of a table. */
        @Override
        public String toString() {
            return code + "," + name;
        }
    }

    /** The units that submit in a quarter. */
    static List<Submitter> of(Reference reference, Quarter quarter) {
        LocalDate day = quarter.lastDay();
        String level = reference.collection(quarter).map(Collection::unitLevel).orElseThrow();
        return reference.units().inForce(level, day).stream()
                .map(
                        unit ->
                                new Submitter(
                                        level,
                                        unit.code(),
                                        unit.name(),
                                        communes(reference, unit, day)))
                .toList();
    }

    private static List<Commune> communes(Reference reference, Unit unit, LocalDate day) {
        return reference.communesOf(unit, day).stream()
                .map(commune -> new Commune(commune.code(), commune.name()))
                .toList();
    }
}
