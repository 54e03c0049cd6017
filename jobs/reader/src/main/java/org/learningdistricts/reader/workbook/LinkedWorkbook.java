package org.learningdistricts.reader.workbook;

import java.util.List;
import org.learningdistricts.reader.table.Remark;

/** A workbook that takes figures from others. */
final class LinkedWorkbook {

    private static final String RULE = "linked-workbook";

    private LinkedWorkbook() {}

    static Remark remark(List<String> links) {
        return Remark.onFile(RULE, String.join(", ", links), null);
    }
}
