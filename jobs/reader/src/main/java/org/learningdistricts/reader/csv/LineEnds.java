package org.learningdistricts.reader.csv;

import java.util.Optional;
import org.learningdistricts.reader.table.Remark;

/** What ends the lines of a text file. */
public enum LineEnds {
    /** A line feed, as on Unix; also of a file that has one line. */
    LF,
    /** Carriage return and line feed, as on Windows. */
    CRLF,
    /** A carriage return alone, as on old Macintoshes. */
    CR,
    /** Some lines this, some that. */
    MIXED;

    private static final String RULE = "line-ends";

    /**
     * What to say of them unless they are usual ones.
     *
     * @param counts how many there are of each, if they are mixed
     */
    Optional<Remark> remark(String counts) {
        return switch (this) {
            case LF, CRLF -> Optional.empty();
            case CR -> Optional.of(Remark.onFile(RULE, name(), LF.name()));
            case MIXED -> Optional.of(Remark.onFile(RULE, counts, LF.name()));
        };
    }
}
