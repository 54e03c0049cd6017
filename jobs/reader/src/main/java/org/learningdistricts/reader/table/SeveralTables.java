package org.learningdistricts.reader.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Another header among the rows: of the same table, or of another one. */
public final class SeveralTables {

    private static final String RULE = "several-tables";
    private static final String SEPARATOR = ", ";

    private SeveralTables() {}

    static Remark remark(SourceRow header) {
        String titles =
                header.texts().stream()
                        .filter(title -> !title.isBlank())
                        .collect(Collectors.joining(", "));
        return Remark.onRow(RULE, header.number(), titles, "1");
    }

    /** The same finding, and that the header is that of a known table, or one below it is. */
    static Remark with(Remark found, String table) {
        String before = String.valueOf(found.expected());
        String tables = before.equals("1") ? table : before + SEPARATOR + table;
        return Remark.onRow(RULE, Objects.requireNonNull(found.row()), found.value(), tables);
    }

    /** Whether a file was refused since another table stands in it as well. */
    public static boolean holds(ReadOutcome outcome, String table) {
        return outcome instanceof ReadOutcome.Refused refused
                && refused.reason().rule().equals(RULE)
                && List.of(String.valueOf(refused.reason().expected()).split(SEPARATOR, -1))
                        .contains(table);
    }
}
