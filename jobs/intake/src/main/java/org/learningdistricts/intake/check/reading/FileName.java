package org.learningdistricts.intake.check.reading;

import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.receive.FileNames;

/** A file that is named for its table in other words than the template's. */
final class FileName {

    private static final String RULE = "file-name";

    private FileName() {}

    static void note(Contract table, String file, Findings findings) {
        String stem = FileNames.stem(file);
        if (!table.isNamed(stem)) {
            findings.addWorded(RULE, Place.file(file), stem, Worded.of(table));
        } else if (FileNames.isText(file) && !FileNames.isCsv(file)) {
            findings.addWorded(RULE, Place.file(file), file, Worded.of(table));
        }
    }
}
