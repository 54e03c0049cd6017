package org.learningdistricts.app.state;

import java.time.LocalDateTime;

/**
 * A release of the warehouse.
 *
 * @param madeAt Hanoi time
 * @param inputs digest of what it was made from besides the lake
 * @param loadId the load that made it
 * @param explanations how many explanations of findings and accepted losses it was made of; they
 *     are never removed
 */
public record Release(
        String id, LocalDateTime madeAt, String inputs, String loadId, int explanations) {}
