package org.learningdistricts.intake.contract;

/** Which units a column of codes may name. */
public enum UnitCodeKind {
    /** A commune of the submitting unit. */
    COMMUNE,
    /** A commune of the submitting unit, or the submitting unit itself. */
    UNIT
}
