package org.learningdistricts.app.load;

import java.util.List;

/**
 * Submissions that are committed together.
 *
 * @param groupId identifies the group in the ledger
 * @param submissionIds plain values, so that a partition can travel to another machine
 */
record SubmissionGroup(String groupId, List<String> submissionIds) {}
