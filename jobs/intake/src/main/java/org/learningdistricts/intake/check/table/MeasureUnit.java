package org.learningdistricts.intake.check.table;

import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.FormWords;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.reader.table.SourceRow;

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
