package org.learningdistricts.app.data;

import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.check.receipt.Closing;
import org.learningdistricts.intake.check.receipt.Closings;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Decision;

/** When quarters were closed and opened again, by the ledger. */
public final class LedgerClosings {

    private LedgerClosings() {}

    /** Those of a lake. */
    public static Closings of(Lake lake) {
        List<Closing> closings = new ArrayList<>();
        for (Decision decision : lake.decisions()) {
            if (decision.kind().equals(Decision.CLOSING)) {
                closings.add(
                        new Closing(
                                Quarter.parse(decision.quarter()),
                                decision.unitLevel(),
                                decision.unitCode(),
                                decision.isUndone(),
                                decision.at(),
                                decision.by()));
            }
        }
        return new Closings(List.copyOf(closings));
    }
}
