package org.learningdistricts.intake.normalise;

import java.util.List;
import java.util.stream.Collectors;
import org.learningdistricts.intake.contract.Contract;

/**
 * A row after normalisation.
 *
 * @param line physical line in its file
 * @param cells one for each field of the contract, in its order
 */
public record TypedRow(long line, List<Cell> cells) {

    /** The cell of a column. */
    public Cell cell(Contract contract, String column) {
        return cells.get(contract.indexOf(column));
    }

    /** The texts of the key, which identify the row for people. */
    public String key(Contract contract) {
        return contract.primaryKey().stream()
                .map(column -> cell(contract, column))
                .map(cell -> cell.isFilled() ? String.valueOf(cell.value()) : cell.text())
                .collect(Collectors.joining(", "));
    }
}
