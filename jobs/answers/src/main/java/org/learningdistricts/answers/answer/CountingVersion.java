package org.learningdistricts.answers.answer;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The version of a unit's submission that counts instead of another one.
 *
 * @param sequence the cover's number, null if it has none
 * @param receivedAt Hanoi time
 */
public record CountingVersion(@Nullable Long sequence, LocalDateTime receivedAt) {}
