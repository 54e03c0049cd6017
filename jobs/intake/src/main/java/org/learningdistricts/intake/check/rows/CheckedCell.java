package org.learningdistricts.intake.check.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.intake.reference.Unit;

/** A cell of a row, with what checks ask of it. */
record CheckedCell(TableScope table, TypedRow row, Field field, Cell cell) {

    /** The cells of a row, in the order of the contract. */
    static List<CheckedCell> of(TypedRow row, TableScope table) {
        List<Field> fields = table.contract().fields();
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> new CheckedCell(table, row, fields.get(i), row.cells().get(i)))
                .toList();
    }

    Scope scope() {
        return table.submission();
    }

    Place place() {
        return table.cell(row, field);
    }

    boolean is(CellState state) {
        return cell.state() == state;
    }

    String text() {
        return cell.text();
    }

    @Nullable Object value() {
        return cell.value();
    }

    String valueText() {
        return cell.valueText();
    }

    /** The level of the unit that the row is about. */
    String unitLevel() {
        return scope().levelOf(table.contract(), row.cells());
    }

    /** Another cell of the row. */
    Cell beside(String column) {
        return row.cell(table.contract(), column);
    }

    /** The cell with the name of what this code means. */
    Optional<Cell> name() {
        return table.contract().fields().stream()
                .filter(other -> field.name().equals(other.nameOf()))
                .findFirst()
                .map(other -> beside(other.name()));
    }

    /** The cell with the name of what this code means, if anything is written there. */
    Optional<CheckedCell> nameBeside() {
        return table.contract().fields().stream()
                .filter(other -> field.name().equals(other.nameOf()))
                .findFirst()
                .map(other -> new CheckedCell(table, row, other, beside(other.name())))
                .filter(name -> !name.text().isBlank());
    }

    /** The unit in force whose code was sent beside this name. */
    Optional<Unit> namedUnit() {
        return field.nameOf() != null
                        && cell.value() instanceof String
                        && beside(field.nameOf()).state() == CellState.FILLED
                ? scope().unitInForce(beside(field.nameOf()).valueText())
                : Optional.empty();
    }
}
