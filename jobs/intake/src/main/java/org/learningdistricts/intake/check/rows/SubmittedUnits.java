package org.learningdistricts.intake.check.rows;

import java.util.List;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Unit;

/** Spells out which units a submission may speak of. */
final class SubmittedUnits {

    private static final int SHOWN = 5;

    private SubmittedUnits() {}

    /** The units that a column may hold, the first few of them. */
    static Worded of(Scope scope, Field field) {
        List<Unit> units = scope.unitsOf(field);
        Worded first = Worded.listOf(units.stream().limit(SHOWN).map(Worded::of).toList());
        String more = " … (" + units.size() + ")";
        return units.size() <= SHOWN
                ? first
                : new Worded(first.data() + more, first.vi() + more, first.en() + more);
    }
}
