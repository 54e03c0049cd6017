package org.learningdistricts.intake.check.rows;

import java.util.List;
import java.util.stream.Collectors;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Unit;

/** Spells out which units a submission may speak of. */
final class SubmittedUnits {

    private static final int SHOWN = 5;

    private SubmittedUnits() {}

    /** The codes that a column may hold, the first few of them. */
    static String codes(Scope scope, Field field) {
        List<Unit> units = scope.unitsOf(field);
        String first =
                units.stream().limit(SHOWN).map(Unit::code).collect(Collectors.joining(", "));
        return units.size() > SHOWN ? first + " … (" + units.size() + ")" : first;
    }
}
