package org.learningdistricts.normalise;

import org.learningdistricts.contract.Field;

/** Says in words that need no translation what a column's cells must look like. */
public final class Expectation {

    private Expectation() {}

    /** What a cell of the field must hold. */
    public static String of(Field field, Scope scope) {
        return of(field, scope, scope.unit().level());
    }

    /** What a cell of the field must hold in a row about a unit of a level. */
    public static String of(Field field, Scope scope, String unitLevel) {
        if (field.codeList() != null) {
            return String.join(
                    ", ",
                    scope.contracts().codeList(field.codeList()).codes(unitLevel, scope.day()));
        }
        return switch (field.type()) {
            case INTEGER -> field.maximum() == null ? "0, 1, 2 …" : "0, 1, 2 … " + field.maximum();
            case NUMBER -> "1234.5";
            case YEAR -> "2025";
            case DATE -> "yyyy-mm-dd";
            default -> field.unitCode() == null ? field.titleVi() : "00001 … 99999";
        };
    }
}
