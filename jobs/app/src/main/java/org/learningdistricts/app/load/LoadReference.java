package org.learningdistricts.app.load;

import java.util.List;
import org.learningdistricts.schemas.Schemas;

/**
 * The reference data that a load judges by.
 *
 * @param isBundled whether they are those that came with the program
 * @param isTaken whether the ledger does not name them as those of the loads before
 * @param isAccepted whether a person said that they take the place of those before
 * @param notes what to say about them
 */
record LoadReference(
        Schemas schemas,
        String digest,
        boolean isBundled,
        boolean isTaken,
        boolean isAccepted,
        List<String> notes) {}
