package org.learningdistricts.answers.template;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. */
sealed interface CellContent {

    /** Nothing. */
    record Blank() implements CellContent {}

    /** A text, which stays one even if it is all digits. */
    record Text(String text) implements CellContent {}

    /** A number. */
    record Figure(BigDecimal number) implements CellContent {

        Figure(long number) {
            this(BigDecimal.valueOf(number));
        }
    }

    /** A day. */
    record Day(LocalDate day) implements CellContent {}

    /**
     * A formula.
     *
     * @param expression without the sign of equality
     * @param stored what it gives before anything is filled in; never a formula
     */
    record Formula(String expression, CellContent stored) implements CellContent {}
}
