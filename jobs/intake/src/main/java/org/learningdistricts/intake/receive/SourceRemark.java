package org.learningdistricts.intake.receive;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a file of a submission before it is read.
 *
 * @param rule rule of the check catalogue
 * @param file name of the file inside the submission
 * @param value what was found
 * @param expected what would have been right
 */
public record SourceRemark(
        String rule, String file, @Nullable String value, @Nullable String expected) {}
