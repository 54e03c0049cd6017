package org.learningdistricts.answers.template;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.reader.table.ColumnLetters;

/** What the cells of a dataset's columns may be filled with, in words and as rules of the sheet. */
final class FieldRules {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DatasetForm form;
    private final FieldFormula formulas;

    FieldRules(DatasetForm form) {
        this.form = form;
        this.formulas = new FieldFormula(form);
    }

    /** The rule of a column that the office fills in. */
    InputRule rule(Field field) {
        String choices = choices(field);
        String condition = choices == null ? formulas.condition(field) : choices;
        InputRule.InputKind kind =
                choices != null ? InputRule.InputKind.CHOICE : InputRule.InputKind.CONDITION;
        return new InputRule(cells(field), kind, condition, words(field));
    }

    /**
     * When cells of a column that the office fills in are shown as wrong: what is pasted is not
     * asked.
     */
    List<Highlight> highlights(Field field) {
        List<Highlight> highlights = new ArrayList<>();
        String condition = formulas.condition(field);
        if (condition != null) {
            highlights.add(new Highlight(cells(field), "NOT(" + condition + ")"));
        }
        String cell = formulas.cell(field);
        if (field.nameOf() != null) {
            String names = UnitRange.of(codeOf(field)).names();
            highlights.add(
                    new Highlight(
                            cells(field),
                            "AND(LEN(%s)>0,COUNTIF(%s,%s)=0)".formatted(cell, names, cell)));
        }
        if (isNeeded(field)) {
            highlights.add(
                    new Highlight(
                            cells(field),
                            "AND(LEN(%s)=0,LEN(%s)>0)".formatted(cell, formulas.others(field))));
        }
        return highlights;
    }

    /** Whether a cell may not stay empty; the name of a unit gives its code. */
    boolean isNeeded(Field field) {
        return field.required() || (field.nameOf() != null && codeOf(field).required());
    }

    private Field codeOf(Field name) {
        return form.contract().field(String.valueOf(name.nameOf()));
    }

    private String cells(Field field) {
        String letters = ColumnLetters.of(form.contract().indexOf(field.name()));
        return letters + FieldFormula.FIRST_ROW + ":" + letters + (form.rows().size() + 1);
    }

    /** The values to choose from, null if there are none. */
    private @Nullable String choices(Field field) {
        if (field.nameOf() != null) {
            return UnitRange.of(codeOf(field)).names();
        }
        List<String> values = new ArrayList<>();
        if (field.codeList() != null) {
            values.addAll(
                    form.scope()
                            .contracts()
                            .codeList(field.codeList())
                            .labels(form.scope().unit().level(), form.scope().day())
                            .values());
        } else if (FieldFormula.isChosenYear(field)) {
            int last = Objects.requireNonNull(field.latest(form.scope().day())).getYear();
            int first = Objects.requireNonNull(field.earliest(form.scope().day())).getYear();
            for (int each = last; each >= first; each--) {
                values.add(String.valueOf(each));
            }
        } else {
            return null;
        }
        if (!field.required()) {
            values.add(LastFigures.NOT_APPLICABLE);
        }
        return "\"" + String.join(",", values) + "\"";
    }

    private CellHint words(Field field) {
        if (field.nameOf() != null) {
            return CellHint.of(
                    "Chọn tên đơn vị trong danh sách; mã đơn vị tự hiện.",
                    "Choose the unit's name; its code follows.");
        }
        if (field.type() == FieldType.BOOLEAN) {
            return CellHint.of(
                    "Chọn «có» hoặc «không». Không áp dụng: chọn x. Chưa có thông tin: để trống.",
                    "Choose có (yes) or không (no); x: not applicable; empty: not reported.");
        }
        if (field.codeList() != null || FieldFormula.isChosenYear(field)) {
            return CellHint.of("Chọn trong danh sách.", "Choose from the list.");
        }
        CellHint expected =
                switch (field.type()) {
                    case INTEGER -> count(field);
                    case NUMBER -> decimal(field);
                    case YEAR, DATE -> new DateRule(field, form.scope().day()).words();
                    case STRING, BOOLEAN, DATETIME -> text(field);
                };
        return isNeeded(field) || field.type() == FieldType.STRING
                ? expected
                : expected.and(
                        "Chưa có số liệu: để trống. Không áp dụng: gõ x.",
                        "Empty: not reported; x: not applicable.");
    }

    private CellHint count(Field field) {
        String bounds =
                formulas.bounds(field).stream()
                        .map(bound -> ", " + inWords(bound, field))
                        .collect(Collectors.joining());
        return CellHint.of(
                "Nhập số nguyên từ 0" + bounds + ".",
                bounds.isEmpty() ? "A whole number." : "A whole number within these bounds.");
    }

    private static String inWords(FieldFormula.Bound bound, Field field) {
        String others =
                bound.parts().stream()
                        .filter(part -> !part.equals(field))
                        .map(part -> "«" + part.titleVi() + "»")
                        .collect(Collectors.joining(" và "));
        if (bound.total().equals(field)) {
            return (bound.parts().size() > 1 ? "không nhỏ hơn tổng " : "không nhỏ hơn ") + others;
        }
        String total = "không lớn hơn «" + bound.total().titleVi() + "»";
        return others.isEmpty() ? total : "cộng với " + others + " " + total;
    }

    private static CellHint decimal(Field field) {
        return field.measureVi() == null
                ? CellHint.of("Nhập một số.", "A number.")
                : CellHint.of(
                        "Nhập số, đơn vị tính: " + field.measureVi() + ".",
                        "A number in the unit named.");
    }

    private CellHint text(Field field) {
        String vi = isNeeded(field) ? "Bắt buộc, không trùng dòng khác. " : "";
        String en = isNeeded(field) ? "Required, once only. " : "";
        return CellHint.of(
                vi + "Không ghi họ tên, số định danh cá nhân.",
                en + "No names or identity numbers of people.");
    }
}
