package org.learningdistricts.lake.row;

/** Which rule found something in a submission, as read from the ledger, with the group. */
public record LedgerFinding(String groupId, String submissionId, String rule, String severity) {}
