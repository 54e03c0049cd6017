package org.learningdistricts.reader.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.learningdistricts.reader.table.Remark;

/** Text that reads as a table with several separators. */
final class AmbiguousSeparator {

    private static final String RULE = "ambiguous-separator";

    private AmbiguousSeparator() {}

    static Remark remark(List<DialectFinding> ways) {
        String found =
                ways.stream()
                        .map(way -> Separator.name(way.separator()))
                        .collect(Collectors.joining(" / "));
        return Remark.onFile(RULE, found, ",");
    }
}
