package org.learningdistricts.intake.check.table;

import java.util.stream.Collectors;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.reader.table.Remark;

/** A table of whose titles none is known: its header lacks, or it is another table. */
public final class MissingHeader {

    /** Its rule of the check catalogue. */
    public static final String RULE = "missing-header";

    private MissingHeader() {}

    static boolean is(Header header) {
        return header.isOfNoColumn() && header.personal().isEmpty();
    }

    /** What the table is refused with. */
    static Remark remark(Header header, Contract table) {
        String columns = table.fields().stream().map(Field::name).collect(Collectors.joining(", "));
        return Remark.onRow(RULE, header.line(), header.start(), columns);
    }
}
