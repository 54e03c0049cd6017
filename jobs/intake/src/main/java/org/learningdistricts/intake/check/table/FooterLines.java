package org.learningdistricts.intake.check.table;

import java.util.List;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/** Lines of words below the rows, such as notes and who signs. */
public final class FooterLines {

    /** Its rule of the check catalogue. */
    public static final String RULE = "footer-lines";

    private FooterLines() {}

    /** How many lines a remark speaks for. */
    public static long lines(Remark remark) {
        return remark.value() == null ? 0 : Long.parseLong(remark.value());
    }

    static Remark remark(List<SourceRow> lines) {
        return Remark.onRow(RULE, lines.get(0).number(), String.valueOf(lines.size()), null);
    }
}
