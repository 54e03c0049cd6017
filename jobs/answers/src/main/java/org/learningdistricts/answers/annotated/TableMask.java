package org.learningdistricts.answers.annotated;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.FormWords;
import org.learningdistricts.intake.finding.IdentityNumbers;
import org.learningdistricts.reader.table.SourceRow;

/**
 * Masks data of people in the lines of a table: identity numbers wherever they stand, all that
 * stands below the title of a column of people, and all that follows the titles of a list of them.
 */
final class TableMask {

    private final FormWords words;
    private final long headerRow;
    private final boolean isUnread;
    private final boolean mayHoldList;
    private final BitSet people = new BitSet();
    private boolean isListed;

    /**
     * @param contract of the table
     * @param mayHoldList whether the submission holds data of people
     */
    TableMask(SentTable table, Contract contract, FormWords words, boolean mayHoldList) {
        this.words = words;
        this.headerRow = table.headerRow() == null ? 0 : table.headerRow();
        this.isUnread = !table.wasRead();
        this.mayHoldList = mayHoldList || isUnread;
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            people.set(i, contract.indexOf(column) < 0 && words.isPersonal(column));
        }
    }

    /** The texts of the next line as they may be shown. */
    List<String> next(SourceRow row) {
        List<String> shown = masked(row);
        pass(row);
        return shown;
    }

    /** Takes the next line without showing it. */
    void pass(SourceRow row) {
        if (mayHoldList && row.number() != headerRow) {
            isListed |= words.announcesPeople(row.texts());
            for (int i = 0; isUnread && i < row.texts().size(); i++) {
                // Nobody has told the titles of a table that was not read.
                if (PersonalData.isTitle(row.text(i), words)) {
                    people.set(i);
                }
            }
        }
    }

    private List<String> masked(SourceRow row) {
        List<String> shown = new ArrayList<>(row.texts().size());
        for (int i = 0; i < row.texts().size(); i++) {
            String text = row.text(i);
            boolean isHidden = isListed || (people.get(i) && row.number() > headerRow);
            shown.add(
                    isHidden && !text.isBlank()
                            ? IdentityNumbers.MASK
                            : IdentityNumbers.mask(text));
        }
        return shown;
    }
}
