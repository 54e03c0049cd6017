package org.learningdistricts.intake.check.rows;

import java.util.List;

/** The checks that each kind of table goes through, in the order in which they report. */
public final class RowChecks {

    private RowChecks() {}

    /** For a dataset. */
    public static List<RowCheck> ofDataset(TableScope table) {
        return List.of(
                new PersonalIdentityNumber(table),
                new MissingValue(table),
                new WrongType(table),
                new AmbiguousNumber(table),
                new DateBeforeMidnight(table),
                new ValueOutsideList(table),
                new CodeFromName(table),
                new UnknownCode(table),
                new CodeOutsideUnit(table),
                new NameDisagrees(table),
                new NameByDecision(table),
                new DuplicateKey(table),
                new CountAboveTotal(table),
                new DecisionAfterQuarter(table),
                new ImpossibleDate(table),
                new ImplausibleYear(table));
    }

    /** For control totals; which datasets and columns they name is checked by {@code Totals}. */
    public static List<RowCheck> ofTotals(TableScope table) {
        return List.of(
                new PersonalIdentityNumber(table),
                new MissingValue(table),
                new WrongType(table),
                new AmbiguousNumber(table));
    }

    /** For a cover; what its entries hold is checked by {@code Cover}. */
    public static List<RowCheck> ofCover(TableScope table) {
        return List.of(new PersonalIdentityNumber(table));
    }
}
