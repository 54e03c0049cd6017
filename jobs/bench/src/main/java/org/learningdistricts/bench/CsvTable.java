package org.learningdistricts.bench;

import java.util.stream.Collectors;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.schemas.Schemas;

/** A dataset's table in the making, and the sum of the column that its control total speaks of. */
final class CsvTable {

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());

    private final StringBuilder text;
    private int rows;
    private long sum;

    CsvTable(String dataset) {
        this.text = new StringBuilder(header(dataset)).append('\n');
    }

    /** The first line of a dataset's file. */
    static String header(String dataset) {
        return CONTRACTS.byTableName(dataset).orElseThrow().fields().stream()
                .map(Field::name)
                .collect(Collectors.joining(","));
    }

    /** Adds a row; no cell holds a comma, a quote or a line end. */
    void add(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cells[i]);
        }
        text.append('\n');
        rows++;
    }

    /** Adds a figure to the sum, and gives it back. */
    int controlled(int figure) {
        sum += figure;
        return figure;
    }

    CharSequence text() {
        return text;
    }

    int rows() {
        return rows;
    }

    long sum() {
        return sum;
    }
}
