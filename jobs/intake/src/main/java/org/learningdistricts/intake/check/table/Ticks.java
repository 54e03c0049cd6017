package org.learningdistricts.intake.check.table;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * Watches the columns of flags for those that hold nothing but {@code x} and blanks: by the
 * contract that is «not applicable», but people also tick with it.
 */
final class Ticks {

    private static final String RULE = "ticks";

    private final Contract contract;
    private final List<Integer> flags;
    private final boolean[] isAnswered;
    private final @Nullable TypedRow[] first;

    Ticks(Contract contract) {
        this.contract = contract;
        this.flags =
                IntStream.range(0, contract.fields().size())
                        .filter(i -> contract.fields().get(i).type() == FieldType.BOOLEAN)
                        .boxed()
                        .toList();
        this.isAnswered = new boolean[contract.fields().size()];
        this.first = new TypedRow[isAnswered.length];
    }

    void add(TypedRow row) {
        for (int flag : flags) {
            CellState state = row.cells().get(flag).state();
            if (state == CellState.NOT_APPLICABLE) {
                first[flag] = first[flag] == null ? row : first[flag];
            } else {
                isAnswered[flag] |= state != CellState.EMPTY;
            }
        }
    }

    /** Says which columns may hold ticks; the table has ended. */
    void report(TableScope table, Findings findings) {
        for (int flag : flags) {
            TypedRow row = first[flag];
            if (row != null && !isAnswered[flag]) {
                findings.add(
                        RULE,
                        table.cell(row, contract.fields().get(flag)),
                        row.cells().get(flag).text(),
                        null);
            }
        }
    }
}
