package org.learningdistricts.lake;

import java.util.List;
import java.util.Optional;

/**
 * How the files of the lake and the archive stand against what is known of them.
 *
 * @param damages what is missing or was changed, in the order of the paths
 * @param reference the set of reference data that loads judge by, if that is damaged: without it
 *     nothing can be loaded, so its loss cannot be accepted
 * @param unheld files that a commit names or that the ledger consists of, of which nobody noted a
 *     SHA-256: of older lakes; the next load notes it
 * @param leftovers files under the names of groups that nobody knows: of a run that was killed, or
 *     of losses that were accepted; the next load sets them aside
 */
public record LakeState(
        List<LakeDamage> damages,
        Optional<LakeDamage> reference,
        List<String> unheld,
        List<String> leftovers) {}
