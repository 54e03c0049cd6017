package org.learningdistricts.intake.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, or one entry of a cover.
 *
 * @param name technical name, the canonical header
 * @param column what lake and warehouse call it: the name, or that of an earlier version
 * @param titleVi Vietnamese title, also accepted as a header
 * @param required whether the column must be there and every cell filled
 * @param maximum largest integer allowed, null if the type has no bound
 * @param codeList name of the code list that the values come from
 * @param unitCode which units a code in this column may name, null if it holds no unit code
 * @param nameOf name of the column whose code this column spells out
 * @param unitLevels levels of unit that a row may speak of, empty for any
 * @param atMost the column that bounds this one
 * @param possible outside of which a date or year is an error
 * @param plausible outside of which a date or year is a warning
 * @param plausibleMost above which a figure is a warning, null if none is
 * @param role what the program uses the column for
 * @param hasFormula whether the template itself fills the column by a formula
 * @param measureVi unit of measure of its figures in Vietnamese, null if they are counted
 */
public record Field(
        String name,
        String column,
        String titleEn,
        String titleVi,
        FieldType type,
        boolean required,
        @Nullable Long maximum,
        @Nullable String codeList,
        @Nullable UnitCodeKind unitCode,
        @Nullable String nameOf,
        List<String> unitLevels,
        @Nullable UpperBound atMost,
        DateRange possible,
        DateRange plausible,
        @Nullable Long plausibleMost,
        @Nullable String role,
        boolean hasFormula,
        @Nullable String measureVi) {

    /** Whether it holds what is reported, rather than what a row is about. */
    public boolean isFigure() {
        return type == FieldType.BOOLEAN || (type.isSummable() && codeList == null);
    }

    /** Whether a figure is not so large that it must be in another unit of measure. */
    public boolean isPlausible(@Nullable Object figure) {
        return plausibleMost == null
                || !(figure instanceof Number number)
                || new BigDecimal(number.toString()).compareTo(BigDecimal.valueOf(plausibleMost))
                        <= 0;
    }

    /** The Vietnamese title with the unit of measure, if figures are in one. */
    public String measuredTitleVi() {
        return measureVi == null ? titleVi : titleVi + " (" + measureVi + ")";
    }

    /** The first day or year that is neither an error nor a warning, null if there is none. */
    public @Nullable LocalDate earliest(LocalDate quarterEnd) {
        return Stream.of(possible, plausible)
                .map(range -> range.first(quarterEnd))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day or year that is neither an error nor a warning, null if there is none. */
    public @Nullable LocalDate latest(LocalDate quarterEnd) {
        return Stream.of(possible, plausible)
                .map(range -> range.last(quarterEnd))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same column with another type and no bound. */
    public Field ofType(FieldType other) {
        return new Field(
                name,
                column,
                titleEn,
                titleVi,
                other,
                required,
                null,
                codeList,
                unitCode,
                nameOf,
                unitLevels,
                atMost,
                possible,
                plausible,
                null,
                role,
                hasFormula,
                measureVi);
    }
}
