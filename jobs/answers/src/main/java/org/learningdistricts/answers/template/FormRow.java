package org.learningdistricts.answers.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table to fill in.
 *
 * @param given values that stand in it from the start, by column
 * @param earlier values that were accepted last, by column
 * @param explanation what the row is about, null if that needs no words
 */
record FormRow(
        Map<String, Object> given, Map<String, Object> earlier, @Nullable String explanation) {

    static final FormRow EMPTY = new FormRow(Map.of(), Map.of(), null);
}
