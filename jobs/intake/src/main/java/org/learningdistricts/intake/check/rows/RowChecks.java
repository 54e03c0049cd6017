package org.learningdistricts.intake.check.rows;

import java.util.List;

/** The checks that each kind of table goes through, in the order in which they report. */
public final class RowChecks {

    private static final List<CellCheck> OF_NUMBERS =
            List.of(new PersonalIdentityNumber(), new WrongType(), new AmbiguousNumber());

    private static final List<CellCheck> OF_VALUES =
            List.of(
                    new DateBeforeMidnight(),
                    new ValueOutsideList(),
                    new CodeFromName(),
                    new UnknownCode(),
                    new CodeOutsideUnit(),
                    new NameDisagrees(),
                    new NameByDecision());

    private static final List<CellCheck> OF_SENSE =
            List.of(
                    new CountAboveTotal(),
                    new DecisionAfterQuarter(),
                    new ImpossibleDate(),
                    new ImplausibleYear(),
                    new ImplausibleAmount());

    private RowChecks() {}

    /** For a dataset. */
    public static List<RowCheck> ofDataset(TableScope table) {
        return List.of(
                new MissingValue(table),
                new CellChecks(table, OF_NUMBERS),
                new CellChecks(table, OF_VALUES),
                new DuplicateKey(table),
                new CellChecks(table, OF_SENSE));
    }

    /** For control totals; which datasets and columns they name is checked by {@code Totals}. */
    public static List<RowCheck> ofTotals(TableScope table) {
        return List.of(new MissingValue(table), new CellChecks(table, OF_NUMBERS));
    }

    /** For a cover; what its entries hold is checked by {@code Cover}. */
    public static List<RowCheck> ofCover(TableScope table) {
        return List.of(new CellChecks(table, List.of(new PersonalIdentityNumber())));
    }
}
