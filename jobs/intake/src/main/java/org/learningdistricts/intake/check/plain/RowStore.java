package org.learningdistricts.intake.check.plain;

import org.learningdistricts.intake.contract.Contract;

/** Takes the rows of large tables while they are read, when no verdict is known yet. */
public interface RowStore {

    /** Opens a table of the submission that is being read. */
    StoredTable open(Contract contract);

    /** A table whose rows count once it is kept. */
    interface StoredTable {

        /** Opens one of several parts, each of which one thread writes. */
        Part openPart();

        /** Removes all that was written. */
        void discard();
    }

    /** A part of a table. */
    interface Part {

        /** Adds rows, in the lake's column order without the submission's identifier. */
        void add(RowBatch rows);
    }
}
