package org.learningdistricts.intake.check.receipt;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;

/** Received after people closed the quarter, or closed it for the unit. */
final class QuarterClosed implements ReceiptCheck {

    static final String RULE = "quarter-closed";

    private static final Worded RECEIVING_OFFICE =
            new Worded("", "cơ quan tiếp nhận", "the receiving office");

    @Override
    public void check(Receipt receipt, Findings findings) {
        Closing closing = receipt.closing();
        if (closing != null && !closing.isOpen()) {
            findings.addWorded(
                    RULE,
                    Place.nowhere(),
                    Worded.of(receipt.at().truncatedTo(ChronoUnit.MINUTES).toString()),
                    Map.of(
                            "expected",
                            Worded.of(closing.at().truncatedTo(ChronoUnit.MINUTES).toString()),
                            "office",
                            closing.by() == null ? RECEIVING_OFFICE : Worded.of(closing.by())));
        }
    }
}
