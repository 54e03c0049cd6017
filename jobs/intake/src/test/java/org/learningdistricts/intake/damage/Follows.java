package org.learningdistricts.intake.damage;

import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UpperBound;
import org.learningdistricts.intake.shape.SentTable;

/** What follows by rule from a damage elsewhere. */
final class Follows {

    private Follows() {}

    /** A changed figure: its control total, and the ≤ rules that have it on either side. */
    static List<Spot> ofFigure(Good good, Site figure) {
        List<Spot> spots = new ArrayList<>(ofSum(good, figure));
        for (Field field : figure.table().contract().fields()) {
            if (!field.name().equals(figure.field().name()) && has(field, figure.field().name())) {
                spots.add(figure.beside(field.name()).spot("count-above-total"));
            }
        }
        return spots;
    }

    private static boolean has(Field field, String operand) {
        UpperBound bound = field.atMost();
        return bound != null && (bound.total().equals(operand) || bound.with().contains(operand));
    }

    /** A figure that is another one or none: its control total. */
    static List<Spot> ofSum(Good good, Site figure) {
        return figure.field().name().equals(good.controlColumn(figure.table().name()))
                ? List.of(controlTotal(good, figure.table()))
                : List.of();
    }

    /** A row too many or too few: what is announced of the table. */
    static List<Spot> ofRow(Good good, SentTable table) {
        return List.of(rowCount(good, table), controlTotal(good, table));
    }

    /** A row too few: its figures, and the key that no row has any more. */
    static List<Spot> ofLostRow(Good good, SentTable table) {
        return List.of(controlTotal(good, table), Spot.ofTable("rows-missing", table.name()));
    }

    static Spot controlTotal(Good good, SentTable table) {
        return good.total(table.name(), "control_total").spot("control-total-mismatch");
    }

    static Spot rowCount(Good good, SentTable table) {
        return good.total(table.name(), "rows").spot("row-count-mismatch");
    }
}
