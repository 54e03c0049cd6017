package org.learningdistricts.read;

/** Another table's header among the rows. */
final class SeveralTables {

    private static final String RULE = "several-tables";

    private SeveralTables() {}

    static Remark remark(SourceRow header) {
        return Remark.onRow(RULE, header.number(), String.join(", ", header.texts()), "1");
    }
}
