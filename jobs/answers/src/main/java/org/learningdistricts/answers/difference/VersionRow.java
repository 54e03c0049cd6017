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
 * @param values file, sheet, row number, the contract's columns, and the names of those that do not
 *     apply
 */
record VersionRow(List<@Nullable Object> values) {

    private static final String NOT_APPLICABLE = "x";

    static Stream<VersionRow> of(Contract dataset, @Nullable RowBatch batch) {
        return RowValues.of(batch).stream()
                .map(
                        values -> {
                            List<@Nullable Object> all = new ArrayList<>();
                            for (Object value : values) {
                                all.add(value);
                            }
                            return new VersionRow(all);
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
                .map(field -> Objects.requireNonNullElse(value(dataset, field), ""))
                .toList();
    }

    /** What stands in a column, as data; {@code x} if it does not apply, null if nothing does. */
    @Nullable String value(Contract dataset, Field field) {
        int column = RowBatch.SOURCE_COLUMNS + dataset.indexOf(field.name());
        String value = text(values.get(column));
        String marked = text(values.get(RowBatch.SOURCE_COLUMNS + dataset.fields().size()));
        return value == null && marked != null && List.of(marked.split(",")).contains(field.name())
                ? NOT_APPLICABLE
                : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
