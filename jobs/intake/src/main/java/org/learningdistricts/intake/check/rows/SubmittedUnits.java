package org.learningdistricts.intake.check.rows;

import java.util.List;
import java.util.stream.Stream;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.reference.Unit;

/** Spells out which units a submission may speak of. */
final class SubmittedUnits {

    private static final int SHOWN = 5;

    private SubmittedUnits() {}

    /**
     * The units that a cell may hold, the first few of them, before all that which is named beside.
     */
    static Worded of(CheckedCell cell) {
        List<Unit> units = cell.scope().unitsOf(cell.field());
        List<Unit> named = units.stream().filter(unit -> isNamed(unit, cell)).toList();
        Worded first =
                Worded.listOf(
                        Stream.concat(named.stream(), units.stream())
                                .distinct()
                                .limit(SHOWN)
                                .map(Worded::of)
                                .toList());
        String more = " … (" + units.size() + ")";
        return units.size() <= SHOWN
                ? first
                : new Worded(first.data() + more, first.vi() + more, first.en() + more);
    }

    private static boolean isNamed(Unit unit, CheckedCell code) {
        return code.name()
                .filter(name -> name.state() == CellState.FILLED)
                .filter(name -> code.scope().isNamed(unit, name.valueText()))
                .isPresent();
    }
}
