package org.learningdistricts.intake.receive;

import java.util.Set;
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
        String rule, String file, @Nullable String value, @Nullable String expected) {

    /** The rules of those that do not keep a submission from being read. */
    public static final Set<String> OF_KEPT_FILES = Set.of(IgnoredFile.RULE, SameCopy.RULE);
}
