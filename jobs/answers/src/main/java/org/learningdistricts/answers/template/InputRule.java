package org.learningdistricts.answers.template;

import org.jspecify.annotations.Nullable;

/**
 * What cells may be filled with. Excel tells no more than the lengths named here.
 *
 * @param cells range, such as {@code D2:D53}
 * @param kind how the formula is meant
 * @param formula as seen from the first cell of the range, without the sign of equality; null if
 *     anything may be filled in
 * @param hint shown while the cell is selected
 * @param refusal shown when something else is typed
 */
record InputRule(
        String cells, InputKind kind, @Nullable String formula, String hint, String refusal) {

    /** A rule with what is said about it. */
    InputRule(String cells, InputKind kind, @Nullable String formula, CellHint words) {
        this(cells, kind, formula, words.hint(), words.refusal());
    }

    /** How long a formula may be. */
    static final int LONGEST_FORMULA = 255;

    /** How long a hint may be. */
    static final int LONGEST_HINT = 255;

    /** How long a refusal may be. */
    static final int LONGEST_REFUSAL = 225;

    /** How a rule is meant. */
    enum InputKind {
        /** The formula gives the values that may be chosen. */
        CHOICE("list"),
        /** The formula is true of what may be filled in. */
        CONDITION("custom"),
        /** There is no rule, only a hint. */
        HINT("none");

        private final String word;

        InputKind(String word) {
            this.word = word;
        }

        /** What a workbook calls it. */
        String word() {
            return word;
        }
    }

    InputRule {
        if ((formula != null && formula.length() > LONGEST_FORMULA)
                || hint.length() > LONGEST_HINT
                || refusal.length() > LONGEST_REFUSAL) {
            throw new IllegalArgumentException("too long for Excel: " + formula + hint + refusal);
        }
    }
}
