package org.learningdistricts.answers.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Scope;

/** What stands in the cells of a dataset's sheet, and how it looks. */
final class FormCells {

    private final Scope scope;

    FormCells(Scope scope) {
        this.scope = scope;
    }

    /** A value of the contract as offices write it: labels instead of codes. */
    CellContent content(Field field, Object value) {
        if (value.equals(LastFigures.NOT_APPLICABLE)) {
            return new CellContent.Text(LastFigures.NOT_APPLICABLE);
        }
        if (field.codeList() != null) {
            String code =
                    value instanceof Boolean flag ? (flag ? "yes" : "no") : String.valueOf(value);
            return new CellContent.Text(scope.contracts().codeList(field.codeList()).labelVi(code));
        }
        if (value instanceof LocalDate day) {
            return new CellContent.Day(day);
        }
        return value instanceof Number number
                ? new CellContent.Figure(new BigDecimal(number.toString()))
                : new CellContent.Text(String.valueOf(value));
    }

    /** How cells look that the office fills in. */
    static CellLook toFill(Field field) {
        if (field.codeList() != null) {
            return CellLook.TO_FILL_CHOICE;
        }
        return switch (field.type()) {
            case INTEGER -> CellLook.TO_FILL_COUNT;
            case NUMBER -> CellLook.TO_FILL_DECIMAL;
            case YEAR -> CellLook.TO_FILL_CHOICE;
            case DATE -> CellLook.TO_FILL_DAY;
            case STRING, BOOLEAN, DATETIME -> CellLook.TO_FILL_TEXT;
        };
    }

    /** How cells look that show what was accepted last. */
    static CellLook shown(Field field) {
        if (field.codeList() != null) {
            return CellLook.SHOWN_TEXT;
        }
        return switch (field.type()) {
            case INTEGER -> CellLook.SHOWN_COUNT;
            case NUMBER, YEAR -> CellLook.SHOWN_DECIMAL;
            case DATE -> CellLook.SHOWN_DAY;
            case STRING, BOOLEAN, DATETIME -> CellLook.SHOWN_TEXT;
        };
    }

    /** How wide a column is. */
    static double width(Field field) {
        if (field.nameOf() != null) {
            return 28;
        }
        if (field.unitCode() != null) {
            return 10.5;
        }
        if (field.codeList() != null) {
            return 14;
        }
        return switch (field.type()) {
            case STRING -> 22;
            case YEAR -> 11;
            case DATE -> 13;
            case INTEGER, NUMBER, BOOLEAN, DATETIME -> 13.5;
        };
    }
}
