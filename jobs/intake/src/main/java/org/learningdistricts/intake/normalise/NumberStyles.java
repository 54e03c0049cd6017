package org.learningdistricts.intake.normalise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningdistricts.intake.contract.Contract;

/**
 * How numbers and dates are written in the columns of one file. It is filled while the file is
 * read. Where {@link #isMissed} says so afterwards, the file has to be read once more with {@link
 * #complete} styles: a number was met that only the numbers below it can explain, such as {@code
 * 1.234}, or a date that casts doubt on those above it.
 */
public final class NumberStyles {

    private final List<NumberEvidence> columns;
    private final List<DateEvidence> dates;

    /** Nothing is known yet. */
    public NumberStyles(Contract contract) {
        Set<NumberStyle> fractions = EnumSet.noneOf(NumberStyle.class);
        columns =
                Stream.generate(() -> new NumberEvidence(fractions))
                        .limit(contract.fields().size())
                        .toList();
        dates = contract.fields().stream().map(field -> new DateEvidence()).toList();
    }

    /** Whether a cell was read that the whole column may show to be another one. */
    public boolean isMissed() {
        return columns.stream().anyMatch(NumberEvidence::isMissed)
                || dates.stream().anyMatch(DateEvidence::isMissed);
    }

    /** Says that the whole file has been seen. */
    public void complete() {
        columns.forEach(NumberEvidence::complete);
        dates.forEach(DateEvidence::complete);
    }

    NumberEvidence of(int fieldIndex) {
        return columns.get(fieldIndex);
    }

    DateEvidence datesOf(int fieldIndex) {
        return dates.get(fieldIndex);
    }
}
