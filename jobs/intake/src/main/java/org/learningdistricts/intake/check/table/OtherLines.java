package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.PersonalIdentityNumber;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.FormWords;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.IdentityNumbers;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.reader.table.SourceRow;

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
        MeasureUnit.find(row, table, findings);
    }

    void findPeople(SourceRow row) {
        if (words.announcesPeople(row.texts())) {
            Place place = table.cell(row.number(), null);
            PersonalDataColumn.addList(findings, place, row.start(TITLES_SHOWN));
        }
    }

    void findIdentityNumber(String text, Place place) {
        if (IdentityNumbers.isIn(text)) {
            findings.add(PersonalIdentityNumber.RULE, place, text, null);
        }
    }
}
