package org.learningdistricts.intake.contract;

import java.util.List;

/**
 * The rule that a column, together with others, is at most another column.
 *
 * @param total name of the column that bounds
 * @param with names of the columns that are added to the bounded one, often none
 */
public record UpperBound(String total, List<String> with) {}
