package org.learningdistricts.lake;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.segment.SegmentWriter;

/** A segment that a group writes, as its commit names it; the path is relative to the lake. */
record GroupSegment(String table, @Nullable Quarter quarter, String path, SegmentWriter writer) {}
