package org.learningdistricts.reader.encoding;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.Remark;

/** A control character in a text, of which nobody can tell what should stand there. */
final class UnreadableCharacter {

    static final String RULE = "unreadable-character";

    private static final char DELETE = '\u007f';

    /** The names in ASCII of the characters from 0 on. */
    private static final String[] NAMES =
            ("NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN"
                            + " ETB CAN EM SUB ESC FS GS RS US")
                    .split(" ", -1);

    private UnreadableCharacter() {}

    /**
     * @param column null if it is not known yet what parts the cells
     */
    static Remark remark(long row, @Nullable Integer column, char control) {
        return new Remark(RULE, row, column, name(control), null, 1);
    }

    /** Its number, with the name by which programs for texts show it if there is one. */
    private static String name(char control) {
        if (control == DELETE) {
            return (int) control + " (DEL)";
        }
        return control < NAMES.length
                ? (int) control + " (" + NAMES[control] + ")"
                : String.valueOf((int) control);
    }
}
