package org.learningdistricts.answers.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.contract.BesideTables;
import org.learningdistricts.intake.contract.Field;

/**
 * The sheet of one dataset: the columns of the contract under their Vietnamese titles, what
 * explains a row, and what was accepted last.
 */
final class DatasetSheet {

    private static final String TAB = "FFC000";
    private static final double LINE = 13;
    private static final double EXPLANATION_WIDTH = 50;
    private static final double WIDEST = 48;
    private static final double WIDEST_UPRIGHT = 110;
    private static final int LETTERS_OF_AN_EXPLANATION = 60;
    private static final double SHOWN_WIDTH = 12;
    private static final double LETTERS_FOR_A_UNIT_OF_WIDTH = 0.9;

    private final DatasetForm form;
    private final LastFigures last;
    private final FormCells cells;
    private final FieldRules rules;
    private final FieldFormula formulas;
    private final List<Field> fields;
    private final List<Field> earlier;

    DatasetSheet(DatasetForm form, LastFigures last) {
        this.form = form;
        this.last = last;
        this.cells = new FormCells(form.scope());
        this.rules = new FieldRules(form);
        this.formulas = new FieldFormula(form);
        this.fields = form.contract().fields();
        this.earlier = form.earlier();
    }

    Sheet sheet() {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(header());
        for (int i = 0; i < form.rows().size(); i++) {
            rows.add(row(form.rows().get(i), i + FieldFormula.FIRST_ROW));
        }
        List<InputRule> inputs = new ArrayList<>();
        List<Highlight> highlights = new ArrayList<>();
        for (Field field : fields) {
            if (form.isToFill(field)) {
                inputs.add(rules.rule(field));
                highlights.addAll(rules.highlights(field));
            }
        }
        int named = 1 + lastNaming();
        int printed = fields.size() + (form.isExplained() ? 1 : 0);
        double width = widths().subList(0, printed).stream().mapToDouble(Double::doubleValue).sum();
        return new Sheet(
                form.contract().titleVi(),
                TAB,
                widths(),
                rows,
                1,
                named,
                inputs,
                highlights,
                List.of(),
                Map.of(),
                new Sheet.PageSetup(
                        width > WIDEST_UPRIGHT,
                        printed,
                        form.scope().unit().name() + " (" + form.scope().unit().code() + ")",
                        form.scope().quarter().toString()));
    }

    /** The position of the last column that says what a row is about. */
    private int lastNaming() {
        int naming = 0;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean isNaming =
                    form.isFixed()
                            ? !form.isToFill(field)
                            : field.nameOf() != null || field.unitCode() != null;
            naming = isNaming ? i : naming;
        }
        return naming;
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        fields.forEach(field -> widths.add(width(field)));
        if (form.isExplained()) {
            widths.add(EXPLANATION_WIDTH);
        }
        earlier.forEach(field -> widths.add(SHOWN_WIDTH));
        return widths;
    }

    /** Wide enough for the texts that stand in the column already, within reason. */
    private double width(Field field) {
        double longest =
                form.rows().stream()
                        .map(row -> row.given().get(field.name()))
                        .filter(String.class::isInstance)
                        .mapToDouble(text -> text.toString().length() + 3)
                        .max()
                        .orElse(0);
        return field.codeList() == null
                ? Math.max(FormCells.width(field), Math.min(longest, WIDEST))
                : FormCells.width(field);
    }

    private SheetRow header() {
        BesideTables beside = form.scope().contracts().besideTables();
        List<SheetCell> titles = new ArrayList<>();
        for (Field field : fields) {
            boolean isToFill = form.isToFill(field);
            CellLook look = isToFill ? CellLook.HEADER_TO_FILL : CellLook.HEADER;
            titles.add(SheetCell.text(field.measuredTitleVi(), look));
        }
        if (form.isExplained()) {
            titles.add(
                    SheetCell.text(
                            beside.referenceColumn() + " nội dung chỉ tiêu",
                            CellLook.HEADER_SHOWN));
        }
        for (Field field : earlier) {
            String title =
                    "%s %s (%s)".formatted(beside.earlierColumn(), field.titleVi(), last.quarter());
            titles.add(SheetCell.text(title, CellLook.HEADER_SHOWN));
        }
        return new SheetRow(height(titles), titles);
    }

    /** As high as the title with the most lines. */
    private double height(List<SheetCell> titles) {
        List<Double> widths = widths();
        double lines = 2;
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).content() instanceof CellContent.Text title) {
                double letters = widths.get(i) * LETTERS_FOR_A_UNIT_OF_WIDTH;
                lines = Math.max(lines, Math.ceil(title.text().length() / letters) + 1);
            }
        }
        return lines * LINE;
    }

    private SheetRow row(FormRow row, int number) {
        List<SheetCell> line = new ArrayList<>();
        for (Field field : fields) {
            line.add(cell(field, row, number));
        }
        if (form.isExplained()) {
            String words = String.valueOf(row.explanation());
            line.add(SheetCell.text(words, CellLook.SHOWN_TEXT));
        }
        for (Field field : earlier) {
            line.add(cell(field, row.earlier(), FormCells.shown(field)));
        }
        boolean isLong =
                row.explanation() != null && row.explanation().length() > LETTERS_OF_AN_EXPLANATION;
        return isLong ? new SheetRow(2 * LINE, line) : SheetRow.of(line);
    }

    private SheetCell cell(Field field, FormRow row, int number) {
        if (!form.isToFill(field) && !form.isFixed()) {
            Object value = row.given().getOrDefault(field.name(), "");
            CellContent stored = new CellContent.Text(value.toString());
            return new SheetCell(
                    new CellContent.Formula(formulas.codeOfName(field, number), stored),
                    CellLook.GIVEN);
        }
        CellLook look = form.isToFill(field) ? FormCells.toFill(field) : CellLook.GIVEN;
        return cell(field, row.given(), look);
    }

    private SheetCell cell(Field field, Map<String, Object> values, CellLook look) {
        Object value = values.get(field.name());
        return value == null
                ? SheetCell.blank(look)
                : new SheetCell(cells.content(field, value), look);
    }
}
