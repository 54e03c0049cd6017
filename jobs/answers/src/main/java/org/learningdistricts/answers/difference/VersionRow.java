package org.learningdistricts.answers.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowBatch;
import org.learningdistricts.intake.check.plain.RowValues;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;

/**
 * A row of a version as the lake stores it.
 *
 * @param own the table by the template that the version was made from
 * @param values file, sheet, row number, the contract's columns, and the names of those that do not
 *     apply
 */
record VersionRow(Contract own, List<@Nullable Object> values) {

    private static final String NOT_APPLICABLE = "x";

    static Stream<VersionRow> of(Contract own, @Nullable RowBatch batch) {
        return RowValues.of(batch).stream()
                .map(
                        values -> {
                            List<@Nullable Object> all = new ArrayList<>();
                            for (Object value : values) {
                                all.add(value);
                            }
                            return new VersionRow(own, all);
                        });
    }

    @Nullable String file() {
        return text(values.get(0));
    }

    @Nullable String sheet() {
        return text(values.get(1));
    }

    @Nullable Long number() {
        return values.get(2) instanceof Long number ? number : null;
    }

    /** The values of the columns that identify it; {@code ""} for those that are empty. */
    List<String> key(Contract dataset) {
        return dataset.primaryKey().stream()
                .map(name -> dataset.fields().get(dataset.indexOf(name)))
                .map(field -> Objects.requireNonNullElse(value(field), ""))
                .toList();
    }

    /**
     * What stands in a column, as data; {@code x} if it does not apply, null if nothing does, or
     * there is no such column.
     *
     * @param field the column in any version of the template
     */
    @Nullable String value(Field field) {
        for (int i = 0; i < own.fields().size(); i++) {
            if (own.fields().get(i).column().equals(field.column())) {
                String value = text(values.get(RowBatch.SOURCE_COLUMNS + i));
                return value == null && isMarked(field) ? NOT_APPLICABLE : value;
            }
        }
        return null;
    }

    private boolean isMarked(Field field) {
        String marked = text(values.get(RowBatch.SOURCE_COLUMNS + own.fields().size()));
        return marked != null && List.of(marked.split(",")).contains(field.column());
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
