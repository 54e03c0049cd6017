package org.learningdistricts.check;

import org.learningdistricts.contract.FormWords;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.read.SourceRow;

/** A line beside the table that names another unit of measure than the template's. */
final class MeasureUnit {

    private static final String RULE = "measure-unit";

    private MeasureUnit() {}

    static void find(SourceRow line, TableScope table, Findings findings) {
        FormWords words = table.submission().contracts().formWords();
        words.foreignUnit(table.contract(), line.texts())
                .ifPresent(text -> findings.add(RULE, table.cell(line.number(), null), text, null));
    }
}
