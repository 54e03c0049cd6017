package org.learningdistricts.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Field;
import org.learningdistricts.contract.Labels;
import org.learningdistricts.read.ColumnLetters;

/**
 * How the header as sent maps to the contract. A header cell may be a column's technical name or
 * its Vietnamese title.
 */
public final class Header {

    private final Contract contract;
    private final List<String> columns = new ArrayList<>();
    private final int[] positions;
    private final List<String> unknown = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();

    public Header(Contract contract, List<String> cells) {
        this.contract = contract;
        this.positions = new int[contract.fields().size()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < cells.size(); i++) {
            int field = fieldOf(cells.get(i));
            if (field < 0) {
                unknown.add(cells.get(i));
                columns.add(cells.get(i));
            } else if (positions[field] >= 0) {
                repeated.add(contract.fields().get(field).name());
                columns.add(contract.fields().get(field).name());
            } else {
                positions[field] = i;
                columns.add(contract.fields().get(field).name());
            }
        }
    }

    /** The name of the column at a position: the contract's, or the header as sent. */
    public String columnAt(int position) {
        return position < columns.size() && !columns.get(position).isBlank()
                ? columns.get(position)
                : ColumnLetters.of(position);
    }

    /** Where in a row as sent the field with an index stands, or -1. */
    int positionOf(int fieldIndex) {
        return positions[fieldIndex];
    }

    /** Header cells that the contract does not know. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Names of columns that stand in the header more than once. */
    public List<String> repeated() {
        return List.copyOf(repeated);
    }

    /** Fields that the header lacks. */
    public List<Field> missing() {
        List<Field> missing = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] < 0) {
                missing.add(contract.fields().get(i));
            }
        }
        return missing;
    }

    private int fieldOf(String cell) {
        String key = Labels.key(cell);
        for (int i = 0; i < contract.fields().size(); i++) {
            Field field = contract.fields().get(i);
            if (Labels.key(field.name()).equals(key) || Labels.key(field.titleVi()).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
