package org.learningdistricts.answers.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.reference.Quarter;

/**
 * What the newest submission that counts of the newest earlier quarter says of a unit.
 *
 * @param quarter that quarter, null if there is none
 * @param tables rows by dataset: values by column, none of a cell that was empty; {@link
 *     #NOT_APPLICABLE} of one that is not applicable
 */
public record LastFigures(
        @Nullable Quarter quarter, Map<String, List<Map<String, Object>>> tables) {

    /** What stands for a cell that is not applicable. */
    public static final String NOT_APPLICABLE = "x";

    /** Nothing is known of an earlier quarter. */
    public static final LastFigures NONE = new LastFigures(null, Map.of());

    List<Map<String, Object>> rows(Contract dataset) {
        return tables.getOrDefault(dataset.name(), List.of());
    }
}
