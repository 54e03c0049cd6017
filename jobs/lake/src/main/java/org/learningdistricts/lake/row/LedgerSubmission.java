package org.learningdistricts.lake.row;

/** A judgement as read from the ledger, with the group and load that brought it. */
public record LedgerSubmission(String groupId, String loadId, SubmissionRow submission) {}
