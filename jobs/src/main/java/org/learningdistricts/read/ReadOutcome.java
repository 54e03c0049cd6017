package org.learningdistricts.read;

import org.jspecify.annotations.Nullable;

/** How the reading of one file went. */
public sealed interface ReadOutcome {

    /**
     * The file was read to its end.
     *
     * @param rows data rows, the header and blank lines apart
     */
    record Read(long rows, boolean hasByteOrderMark) implements ReadOutcome {}

    /**
     * The file could not be read as a table.
     *
     * @param reason what is wrong with it
     * @param expected what would have been right
     * @param line physical line where it shows, null if the whole file is at fault
     */
    record Unreadable(String reason, @Nullable String expected, @Nullable Long line)
            implements ReadOutcome {}

    /**
     * The file is in another format than CSV.
     *
     * @param format the format
     */
    record Unsupported(String format) implements ReadOutcome {}
}
