package org.learningdistricts.intake.check.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UpperBound;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Worded;

/**
 * A figure above the one that bounds it, such as more literate people than people. Not compared if
 * one of the figures is missing.
 */
final class CountAboveTotal implements CellCheck {

    private static final String RULE = "count-above-total";

    @Override
    public void check(CheckedCell cell, Findings findings) {
        UpperBound bound = cell.field().atMost();
        if (bound == null || !(cell.value() instanceof Long count)) {
            return;
        }
        long sum = count;
        StringBuilder added = new StringBuilder();
        List<Worded> others = new ArrayList<>();
        for (String other : bound.with()) {
            if (!(cell.beside(other).value() instanceof Long more)) {
                return;
            }
            sum += more;
            added.append("+ ").append(other).append(" = ").append(more).append(' ');
            others.add(figure(cell, other, more));
        }
        if (cell.beside(bound.total()).value() instanceof Long total && sum > total) {
            Worded with = Worded.listOf(others);
            Worded most = figure(cell, bound.total(), total);
            findings.addWorded(
                    RULE,
                    cell.place(),
                    new Worded(
                            String.valueOf(count),
                            Language.VI.number(count),
                            Language.EN.number(count)),
                    Map.of(
                            "bound",
                            most,
                            "others",
                            new Worded(
                                    "",
                                    alone(" cộng với ", with.vi(), ""),
                                    alone(" together with ", with.en(), "")),
                            "expected",
                            new Worded(
                                    added + "≤ " + bound.total() + " = " + total,
                                    alone("cùng với ", with.vi(), " ") + "không quá " + most.vi(),
                                    alone("with ", with.en(), " ") + "at most " + most.en())));
        }
    }

    private static String alone(String before, String others, String behind) {
        return others.isEmpty() ? "" : before + others + behind;
    }

    /** A figure of the row, by its title. */
    private static Worded figure(CheckedCell cell, String column, long figure) {
        Field field = cell.table().contract().fields().get(cell.table().contract().indexOf(column));
        return new Worded(
                column,
                "«%s» (%s)".formatted(field.titleVi(), Language.VI.number(figure)),
                "«%s» (%s)".formatted(field.titleEn(), Language.EN.number(figure)));
    }
}
