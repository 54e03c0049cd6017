package org.learningdistricts.intake.check.plain;

import org.learningdistricts.intake.contract.Contract;

/** Takes the rows of large tables while they are read, when no verdict is known yet. */
public interface RowStore {

    /** For who asks for the verdict alone: takes all rows and keeps none. */
    RowStore NOWHERE =
            contract ->
                    new StoredTable() {
                        @Override
                        public Part openPart() {
                            return rows -> {};
                        }

                        @Override
                        public void discard() {}
                    };

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
