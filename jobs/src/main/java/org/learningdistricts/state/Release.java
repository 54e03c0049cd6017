package org.learningdistricts.state;

import java.time.LocalDateTime;

/**
 * A release of the warehouse.
 *
 * @param madeAt Hanoi time
 * @param inputs digest of what it was made from besides the lake
 * @param loadId the load that made it
 */
public record Release(String id, LocalDateTime madeAt, String inputs, String loadId) {}
