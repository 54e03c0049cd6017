package org.learningdistricts.normalise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningdistricts.contract.Contract;

/**
 * How numbers are written in the columns of one file. It is filled while the file is read. Where
 * {@link #isMissed} says so afterwards, the file has to be read once more with {@link #complete}
 * styles: a number was met that only the numbers below it can explain, such as {@code 1.234}.
 */
public final class NumberStyles {

    private final List<NumberEvidence> columns;

    /** Nothing is known yet. */
    public NumberStyles(Contract contract) {
        Set<NumberStyle> fractions = EnumSet.noneOf(NumberStyle.class);
        columns =
                Stream.generate(() -> new NumberEvidence(fractions))
                        .limit(contract.fields().size())
                        .toList();
    }

    /** Whether a cell was read that the whole column may show to be another number. */
    public boolean isMissed() {
        return columns.stream().anyMatch(NumberEvidence::isMissed);
    }

    /** Says that the whole file has been seen. */
    public void complete() {
        columns.forEach(NumberEvidence::complete);
    }

    NumberEvidence of(int fieldIndex) {
        return columns.get(fieldIndex);
    }
}
