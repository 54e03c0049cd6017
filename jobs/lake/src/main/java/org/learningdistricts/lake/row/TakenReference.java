package org.learningdistricts.lake.row;

import java.time.LocalDateTime;

/**
 * A set of reference data that loads judge by from a moment on.
 *
 * @param id sorts by time
 * @param digest names the set among those that the lake keeps
 * @param isBundled whether it is the one that came with the program
 * @param takenAt Hanoi time
 */
public record TakenReference(String id, String digest, boolean isBundled, LocalDateTime takenAt) {}
