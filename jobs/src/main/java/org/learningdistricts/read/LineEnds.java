package org.learningdistricts.read;

/** What ends the lines of a text file. */
public enum LineEnds {
    /** A line feed, as on Unix; also of a file that has one line. */
    LF,
    /** Carriage return and line feed, as on Windows. */
    CRLF,
    /** A carriage return alone, as on old Macintoshes. */
    CR,
    /** Some lines this, some that. */
    MIXED
}
