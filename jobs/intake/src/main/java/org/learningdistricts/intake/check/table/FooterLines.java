package org.learningdistricts.intake.check.table;

import java.util.List;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** Lines of words below the rows, such as notes and who signs. */
final class FooterLines {

    private static final String RULE = "footer-lines";

    private FooterLines() {}

    static Remark remark(List<SourceRow> lines) {
        return Remark.onRow(RULE, lines.get(0).number(), String.valueOf(lines.size()), null);
    }
}
