package org.learningdistricts.check;

import java.util.List;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.QuarterText;
import org.learningdistricts.read.SourceRow;
import org.learningdistricts.reference.Quarter;

/** A title that names another quarter: the form may only have been sent again. */
final class TitleQuarterDisagrees {

    private static final String RULE = "title-quarter-disagrees";

    private TitleQuarterDisagrees() {}

    static void find(SourceRow title, TableScope table, Findings findings) {
        Quarter quarter = table.submission().quarter();
        for (String text : title.texts()) {
            List<Quarter> named = QuarterText.in(text);
            if (!named.isEmpty() && !named.contains(quarter)) {
                Place place = table.cell(title.number(), null);
                findings.add(RULE, place, text, quarter.toString());
            }
        }
    }
}
