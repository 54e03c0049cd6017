package org.learningdistricts.lake.row;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a submission, as read from the ledger, with the group.
 *
 * @param file file inside the submission; null if it is about all of it
 * @param value what was found
 * @param expected what would have been right
 */
public record LedgerFinding(
        String groupId,
        String submissionId,
        String rule,
        String severity,
        @Nullable String file,
        @Nullable String value,
        @Nullable String expected) {}
