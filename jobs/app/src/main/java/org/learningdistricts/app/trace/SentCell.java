package org.learningdistricts.app.trace;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside the cell that it came from.
 *
 * @param address of the cell, such as {@code C12}; null if the bytes were not kept
 * @param text what stands in the cell, as the file has it; null if the bytes were not kept
 */
public record SentCell(
        @JsonUnwrapped TracedFigure figure, @Nullable String address, @Nullable String text) {}
