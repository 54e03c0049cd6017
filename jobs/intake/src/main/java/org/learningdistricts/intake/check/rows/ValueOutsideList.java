package org.learningdistricts.intake.check.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;

/** A cell whose text is not in the column's code list. */
public final class ValueOutsideList implements CellCheck {

    public static final String RULE = "value-outside-list";

    private static final Map<String, Worded> SEVERAL =
            Map.of(
                    "among",
                    new Worded("", "một trong các giá trị: ", "one of: "),
                    "these",
                    new Worded("", "một trong các giá trị này: ", "one of these: "));

    @Override
    public void check(CheckedCell cell, Findings findings) {
        if (cell.is(CellState.OUTSIDE_LIST)) {
            Map<String, Worded> words = new HashMap<>(SEVERAL);
            words.putAll(Expectation.of(cell.field(), cell.scope(), cell.unitLevel()));
            findings.addWorded(RULE, cell.place(), cell.cell().sent(), words);
        }
    }

    /** Tells a name that is none of those that may stand in a place. */
    public static void tell(Place place, String sent, List<Worded> names, Findings findings) {
        Map<String, Worded> words = new HashMap<>();
        if (names.size() == 1) {
            Worded name = names.get(0);
            String vi = "«" + name.vi() + "»";
            words.put("expected", new Worded(name.data(), vi, "«" + name.en() + "»"));
        } else {
            words.putAll(SEVERAL);
            words.put("expected", Worded.listOf(names));
        }
        findings.addWorded(RULE, place, Worded.of(sent), words);
    }
}
