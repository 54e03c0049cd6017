package org.learningdistricts.intake.normalise;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which styles the numbers of one column are written, by the cells that leave no doubt. A cell
 * that could be read in both is judged by them, so the whole column must have been seen before.
 */
final class NumberEvidence {

    private final Set<NumberStyle> byForm = EnumSet.noneOf(NumberStyle.class);
    private final Set<NumberStyle> byType = EnumSet.noneOf(NumberStyle.class);
    private final Set<NumberStyle> fractionsInFile;
    private boolean isComplete;
    private boolean isNeeded;

    /**
     * @param fractionsInFile styles in which counts of any column of the file have a fraction
     */
    NumberEvidence(Set<NumberStyle> fractionsInFile) {
        this.fractionsInFile = fractionsInFile;
    }

    /** Evidence of cells that have no column. */
    static NumberEvidence none() {
        NumberEvidence evidence = new NumberEvidence(EnumSet.noneOf(NumberStyle.class));
        evidence.complete();
        return evidence;
    }

    /** Only this style can read a cell. */
    void addForm(@Nullable NumberStyle style) {
        if (style != null && !isComplete) {
            byForm.add(style);
        }
    }

    /** Only in this style a cell is a number of the column's type. */
    void addType(NumberStyle style) {
        if (!isComplete) {
            byType.add(style);
        }
    }

    /** A count has a fraction of zeros, as exports write that give all numbers the same one. */
    void addFraction(NumberStyle style) {
        if (!isComplete) {
            fractionsInFile.add(style);
        }
    }

    /** Whether a count anywhere in the file has a fraction in this style. */
    boolean hasFraction(NumberStyle style) {
        return fractionsInFile.contains(style);
    }

    /** Says that a cell was met which only the whole column can decide. */
    void need() {
        isNeeded |= !isComplete;
    }

    /** Whether such a cell was met before the whole column had been seen. */
    boolean isMissed() {
        return isNeeded && !isComplete;
    }

    /** Says that the whole column has been seen. */
    void complete() {
        isComplete = true;
    }

    /** The style that all cells which leave no doubt are written in, null if none or both. */
    @Nullable NumberStyle style() {
        return byForm.size() == 1 ? byForm.iterator().next() : null;
    }

    /** Whether cells of both styles were met. */
    boolean isMixed() {
        return byForm.size() > 1;
    }

    boolean hasType(NumberStyle style) {
        return byType.contains(style);
    }
}
