package org.learningdistricts.lake.row;

import org.jspecify.annotations.Nullable;

/**
 * A file that a group committed: a segment, or its pack of the archive.
 *
 * @param loadId the load that judged it, which need not be the one that recorded it
 * @param sha256 null if the commit is of a time that kept none
 */
public record CommitRow(String groupId, String loadId, String path, @Nullable String sha256) {}
