package org.learningdistricts.answers.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.contract.UpperBound;
import org.learningdistricts.reader.table.ColumnLetters;

/** The rules of the contract as formulas, as seen from the first row of a dataset's sheet. */
final class FieldFormula {

    /** The first row below the header. */
    static final int FIRST_ROW = 2;

    private final DatasetForm form;
    private final Contract contract;
    private final LocalDate lastDay;

    FieldFormula(DatasetForm form) {
        this.form = form;
        this.contract = form.contract();
        this.lastDay = form.scope().day();
    }

    /** One rule: some columns together are at most another. */
    record Bound(List<Field> parts, Field total) {

        boolean concerns(Field field) {
            return parts.contains(field) || total.equals(field);
        }
    }

    /** The ≤ rules in which a column has a part. */
    List<Bound> bounds(Field field) {
        List<Bound> bounds = new ArrayList<>();
        for (Field part : contract.fields()) {
            UpperBound bound = part.atMost();
            if (bound != null) {
                List<Field> parts = new ArrayList<>(List.of(part));
                bound.with().forEach(other -> parts.add(contract.field(other)));
                bounds.add(new Bound(List.copyOf(parts), contract.field(bound.total())));
            }
        }
        return bounds.stream().filter(bound -> bound.concerns(field)).toList();
    }

    /** What is true of a cell of a column that may be as it is; null if any may. */
    @Nullable String condition(Field field) {
        if (field.codeList() != null || field.nameOf() != null || isChosenYear(field)) {
            return null;
        }
        return switch (field.type()) {
            case INTEGER -> number(field, count(field));
            case NUMBER -> number(field, List.of());
            case YEAR, DATE -> number(field, new DateRule(field, lastDay).conditions());
            case STRING, BOOLEAN, DATETIME -> text(field);
        };
    }

    private List<String> count(Field field) {
        List<String> conditions = new ArrayList<>(List.of("%s>=0", "%s=INT(%s)"));
        if (field.maximum() != null) {
            conditions.add("%s<=" + field.maximum());
        }
        bounds(field).forEach(bound -> conditions.add(kept(bound)));
        return conditions;
    }

    /** A rule is skipped where a cell is empty or not applicable. */
    private String kept(Bound bound) {
        String sum = bound.parts().stream().map(this::cell).collect(Collectors.joining("+"));
        String all =
                Stream.concat(bound.parts().stream(), Stream.of(bound.total()))
                        .map(this::cell)
                        .collect(Collectors.joining(","));
        return "IF(COUNT(%s)=%d,%s<=%s,TRUE)"
                .formatted(all, bound.parts().size() + 1, sum, cell(bound.total()));
    }

    /** A number of which conditions are true, an empty cell, or the sign for not applicable. */
    private String number(Field field, List<String> conditions) {
        String cell = cell(field);
        String other = "LEN(%s)=0".formatted(cell);
        if (!field.required()) {
            other = "OR(%s,LOWER(%s)=\"%s\")".formatted(other, cell, LastFigures.NOT_APPLICABLE);
        }
        String met =
                conditions.isEmpty()
                        ? "TRUE"
                        : "AND("
                                + conditions.stream()
                                        .map(c -> c.replace("%s", cell))
                                        .collect(Collectors.joining(","))
                                + ")";
        return "IF(ISNUMBER(%s),%s,%s)".formatted(cell, met, other);
    }

    /** No identity number of a person, and no key that stands further up or down. */
    private String text(Field field) {
        String cell = cell(field);
        String plain = "NOT(AND(LEN(%s)=12,ISNUMBER(--%s)))".formatted(cell, cell);
        if (!contract.primaryKey().contains(field.name())) {
            return plain;
        }
        String same =
                contract.primaryKey().stream()
                        .map(contract::field)
                        .map(key -> "(%s=%s)".formatted(column(key), cell(key)))
                        .collect(Collectors.joining("*"));
        return "AND(%s,OR(LEN(%s)=0,SUMPRODUCT(%s*1)=1))".formatted(plain, cell, same);
    }

    /** Whether a column's years are so few that one is chosen. */
    static boolean isChosenYear(Field field) {
        return field.type() == FieldType.YEAR && field.plausible().yearsBefore() != null;
    }

    /** The code of the unit whose name stands in a row; no text if none does. */
    String codeOfName(Field code, int row) {
        Field name =
                contract.fields().stream()
                        .filter(field -> code.name().equals(field.nameOf()))
                        .findFirst()
                        .orElseThrow();
        UnitRange range = UnitRange.of(code);
        return "IF(COUNTIF(%2$s,%1$s)=1,INDEX(%3$s,MATCH(%1$s,%2$s,0)),\"\")"
                .formatted("$" + letters(name) + row, range.names(), range.codes());
    }

    /** All cells of a row that the office fills in, but those of one column. */
    String others(Field field) {
        return contract.fields().stream()
                .filter(other -> !other.equals(field) && form.isToFill(other))
                .map(this::cell)
                .collect(Collectors.joining("&"));
    }

    /** The first cell of a column. */
    String cell(Field field) {
        return "$" + letters(field) + FIRST_ROW;
    }

    /** The cells of a column. */
    private String column(Field field) {
        String letters = letters(field);
        return "$%s$%d:$%s$%d".formatted(letters, FIRST_ROW, letters, form.rows().size() + 1);
    }

    private String letters(Field field) {
        return ColumnLetters.of(contract.indexOf(field.name()));
    }
}
