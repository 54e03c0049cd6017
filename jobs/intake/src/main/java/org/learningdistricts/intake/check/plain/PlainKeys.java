package org.learningdistricts.intake.check.plain;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.table.ExpectedRows;

/** Which of the rows that a {@link PlainTable} should have were taken. For one thread. */
final class PlainKeys {

    private final PlainUnits units;
    private final @Nullable PlainCodes codes;
    private final int width;
    private final BitSet taken = new BitSet();

    /**
     * @param codes the column of codes that belongs to the key as well, null if there is none
     */
    PlainKeys(PlainUnits units, @Nullable PlainCodes codes) {
        this.units = units;
        this.codes = codes;
        this.width = codes == null ? 1 : codes.texts().size();
    }

    /** Takes the key of the row that its columns have taken last. */
    void add() {
        taken.set(units.last() * width + (codes == null ? 0 : codes.last()));
    }

    /** Says of all rows taken that they are there. */
    void tell(ExpectedRows expected) {
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            expected.add(
                    units.units().get(i / width).code(),
                    codes == null ? "" : codes.texts().get(i % width));
        }
    }
}
