package org.learningdistricts.reader.csv;

import java.util.Optional;
import org.learningdistricts.reader.table.Remark;

/** Counts what ends the records of a file; line breaks inside quotes are no part of it. */
final class LineEndCount {

    private long lf;
    private long crlf;
    private long cr;

    void add(String end) {
        switch (end) {
            case "\n" -> lf++;
            case "\r\n" -> crlf++;
            case "\r" -> cr++;
            default -> {
                // the last line, which nothing ends
            }
        }
    }

    LineEnds kind() {
        if (Math.max(lf, Math.max(crlf, cr)) < lf + crlf + cr) {
            return LineEnds.MIXED;
        }
        if (crlf > 0) {
            return LineEnds.CRLF;
        }
        return cr > 0 ? LineEnds.CR : LineEnds.LF;
    }

    /** What to say unless all lines end in one of the usual ways. */
    Optional<Remark> remark() {
        return kind().remark("LF " + lf + ", CRLF " + crlf + ", CR " + cr);
    }
}
