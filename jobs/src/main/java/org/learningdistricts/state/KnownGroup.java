package org.learningdistricts.state;

import org.jspecify.annotations.Nullable;

/** A group of the ledger that was read before; the load is null while none has recorded it. */
record KnownGroup(String groupId, @Nullable String loadId) {}
