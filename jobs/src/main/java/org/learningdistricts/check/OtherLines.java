package org.learningdistricts.check;

import java.util.List;
import java.util.stream.Collectors;
import org.learningdistricts.contract.FormWords;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.IdentityNumbers;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.QuarterText;
import org.learningdistricts.read.SourceRow;
import org.learningdistricts.reference.Quarter;

/**
 * Looks at what stands around the figures of a table: data of people, which nobody may keep, and
 * what shows that the figures are others than they seem.
 */
final class OtherLines {

    private static final int TITLES_SHOWN = 3;

    private final TableScope table;
    private final FormWords words;
    private final Findings findings;

    OtherLines(TableScope table, Findings findings) {
        this.table = table;
        this.words = table.submission().contracts().formWords();
        this.findings = findings;
    }

    /** Looks at a line that is no row of data. */
    void look(SourceRow row) {
        Place place = table.cell(row.number(), null);
        row.texts().forEach(text -> findIdentityNumber(text, place));
        findPeople(row);
        words.foreignUnit(table.contract(), row.texts())
                .ifPresent(text -> findings.add("measure-unit", place, text, null));
    }

    /** A title from the quarter before shows that a form was only sent again. */
    void compareQuarter(SourceRow title) {
        Quarter quarter = table.submission().quarter();
        for (String text : title.texts()) {
            List<Quarter> named = QuarterText.in(text);
            if (!named.isEmpty() && !named.contains(quarter)) {
                Place place = table.cell(title.number(), null);
                findings.add("title-quarter-disagrees", place, text, quarter.toString());
            }
        }
    }

    void findPeople(SourceRow row) {
        if (words.announcesPeople(row.texts())) {
            Place place = table.cell(row.number(), null);
            findings.add(PersonalDataColumn.RULE, place, start(row, TITLES_SHOWN), null);
        }
    }

    void findIdentityNumber(String text, Place place) {
        if (IdentityNumbers.isIn(text)) {
            findings.add("personal-identity-number", place, text, null);
        }
    }

    /** The first filled cells of a row. */
    static String start(SourceRow row, int cells) {
        return row.texts().stream()
                .filter(cell -> !cell.isBlank())
                .limit(cells)
                .collect(Collectors.joining(" "));
    }
}
