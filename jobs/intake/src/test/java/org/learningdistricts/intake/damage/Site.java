package org.learningdistricts.intake.damage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.shape.SentTable;

/**
 * A cell of a table.
 *
 * @param row position among the rows below the header, from 0
 */
record Site(SentTable table, int row, int column) {

    /**
     * A random cell: every column has the same chance, whatever the number of its rows.
     *
     * @param fits which cells may be taken
     */
    static Optional<Site> any(
            List<SentTable> tables, Predicate<Field> fields, Predicate<Site> fits, Random random) {
        List<Site> columns = new ArrayList<>();
        for (SentTable table : tables) {
            IntStream.range(0, table.columns().size())
                    .filter(column -> fields.test(table.field(column)))
                    .forEach(column -> columns.add(new Site(table, -1, column)));
        }
        Collections.shuffle(columns, random);
        return columns.stream().flatMap(of -> of.anyRow(fits, random).stream()).findFirst();
    }

    private Optional<Site> anyRow(Predicate<Site> fits, Random random) {
        List<Site> cells =
                IntStream.range(0, table.below().size())
                        .mapToObj(i -> new Site(table, i, column))
                        .filter(fits)
                        .toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(cells.get(random.nextInt(cells.size())));
    }

    String text() {
        return table.below().get(row).get(column);
    }

    /** Whether it is neither empty nor not applicable. */
    boolean isFilled() {
        return !text().isEmpty() && !text().equals("x");
    }

    boolean isNumber() {
        return text().matches("[0-9]{1,11}");
    }

    long number() {
        return Long.parseLong(text());
    }

    Field field() {
        return table.field(column);
    }

    /** The cell of the same row in another column. */
    Site beside(String name) {
        return new Site(table, row, table.columns().indexOf(name));
    }

    /** The table with another text in this cell. */
    SentTable changed(String text) {
        List<List<String>> rows = new ArrayList<>(table.below());
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(column, text);
        rows.set(row, cells);
        return table.withBelow(rows);
    }

    /** The position of the row among all lines of the table. */
    int line() {
        return table.above().size() + 1 + row;
    }

    Spot spot(String rule) {
        return Spot.of(rule, table.name(), line(), table.columns().get(column));
    }
}
