package org.learningdistricts.intake.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.tables.TableRows.Row;

/**
 * Weights of the links of a commune are of one kind, and not all of them are 0: their shares are
 * worked out of them.
 */
final class SuccessionWeights {

    private SuccessionWeights() {}

    /**
     * Looks at them.
     *
     * @param weights null if there are none
     */
    static void check(@Nullable TableRows weights, List<TableFault> faults) {
        if (weights != null) {
            check(weights, "old_code", faults);
            check(weights, "new_code", faults);
        }
    }

    private static void check(TableRows weights, String side, List<TableFault> faults) {
        Map<String, Row> first = new HashMap<>();
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Row row : weights.rows()) {
            String unit = row.cell(side) + " " + row.cell("effective_on");
            Row before = first.putIfAbsent(unit, row);
            sums.merge(unit, new BigDecimal(row.cell("weight")), BigDecimal::add);
            if (before != null && !before.cell("kind").equals(row.cell("kind"))) {
                faults.add(
                        new TableFault(
                                weights.schema().path(),
                                row.number(),
                                "kind",
                                "cần «%s» như dòng %d của cùng xã %s"
                                        .formatted(
                                                before.cell("kind"),
                                                before.number(),
                                                row.cell(side)),
                                "expected «%s» as in row %d of the same commune %s"
                                        .formatted(
                                                before.cell("kind"),
                                                before.number(),
                                                row.cell(side))));
            }
        }
        first.forEach(
                (unit, row) -> {
                    if (BigDecimal.ZERO.compareTo(sums.getOrDefault(unit, BigDecimal.ONE)) == 0) {
                        faults.add(
                                new TableFault(
                                        weights.schema().path(),
                                        row.number(),
                                        "weight",
                                        "tổng trọng số của xã %s là 0".formatted(row.cell(side)),
                                        "the weights of commune %s add up to 0"
                                                .formatted(row.cell(side))));
                    }
                });
    }
}
