package org.learningdistricts.lake;

import java.time.LocalDateTime;

/** A group and the load that recorded it; the time is Hanoi's. */
public record LoadRow(String loadId, LocalDateTime recordedAt, String groupId) {}
