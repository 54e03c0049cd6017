package org.learningdistricts.answers.template;

import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UnitCodeKind;

/** The units that a column may name, as ranges of cells on the sheet that guides the office. */
enum UnitRange {
    /** The submitting unit and its communes. */
    UNITS,
    /** Its communes alone. */
    COMMUNES;

    static UnitRange of(Field code) {
        return code.unitCode() == UnitCodeKind.UNIT ? UNITS : COMMUNES;
    }

    /** The name of the range of names. */
    String names() {
        return this == UNITS ? "Unit_names" : "Commune_names";
    }

    /** The name of the range of codes, in the same order. */
    String codes() {
        return this == UNITS ? "Unit_codes" : "Commune_codes";
    }
}
