package org.learningdistricts.intake.check.table;

import java.util.List;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.QuarterText;
import org.learningdistricts.reader.table.SourceRow;

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
