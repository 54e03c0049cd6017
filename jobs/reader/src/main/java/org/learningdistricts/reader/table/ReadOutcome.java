package org.learningdistricts.reader.table;

import java.util.List;

/** How the reading of one table went. */
public sealed interface ReadOutcome {

    /** What was repaired. */
    List<Remark> repairs();

    /**
     * The table was read to its end.
     *
     * @param rows rows handed over, the header apart
     */
    record Read(long rows, List<Remark> repairs) implements ReadOutcome {}

    /**
     * The table could not be read, or only by guessing.
     *
     * @param reason why, with the question to answer
     */
    record Refused(Remark reason, List<Remark> repairs) implements ReadOutcome {}
}
