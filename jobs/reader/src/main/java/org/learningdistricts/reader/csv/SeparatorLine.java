package org.learningdistricts.reader.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.Remark;

/** The first line by which Excel is told the separator, such as {@code sep=;}. */
final class SeparatorLine {

    static final String RULE = "separator-line";
    private static final Pattern LINE = Pattern.compile("(?i)\"?sep=(.)\"?[,;\\t|]*");

    private SeparatorLine() {}

    /** The separator that a line announces, null if it is no such line. */
    static @Nullable String separator(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? matcher.group(1) : null;
    }

    static Remark remark(TextLine line) {
        return Remark.onRow(RULE, line.number(), line.text(), "");
    }
}
