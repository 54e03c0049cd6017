package org.learningdistricts.check;

import org.learningdistricts.contract.Contract;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.receive.FileNames;

/** A file that is named for its table in other words than the template's. */
final class FileName {

    private static final String RULE = "file-name";

    private FileName() {}

    static void note(Contract table, String file, Findings findings) {
        String stem = FileNames.stem(file);
        if (!table.isNamed(stem)) {
            findings.add(RULE, Place.file(file), stem, table.name());
        } else if (FileNames.isText(file) && !FileNames.isCsv(file)) {
            findings.add(RULE, Place.file(file), file, table.name());
        }
    }
}
