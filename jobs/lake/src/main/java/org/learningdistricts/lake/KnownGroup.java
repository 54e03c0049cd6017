package org.learningdistricts.lake;

import org.jspecify.annotations.Nullable;

/** A group that somebody remembers; the load is null while none has recorded it. */
public record KnownGroup(String groupId, @Nullable String loadId) {}
