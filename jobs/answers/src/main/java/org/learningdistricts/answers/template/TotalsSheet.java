package org.learningdistricts.answers.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningdistricts.answers.workbook.DefinedName;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.reader.table.ColumnLetters;

/** The control totals: they count and add up by themselves, as the check does. */
final class TotalsSheet {

    private static final String TAB = "7F7F7F";
    private static final List<Double> WIDTHS = List.of(34.0, 14.0, 34.0, 20.0);
    private static final double HEIGHT = 22;

    /** Rows that a person who lifts the protection may add below. */
    private static final int ROWS_BELOW = 1000;

    private final Scope scope;
    private final Contract totals;

    TotalsSheet(Scope scope) {
        this.scope = scope;
        this.totals = scope.contracts().totals();
    }

    Sheet sheet(List<DatasetForm> forms) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(SheetRow.header(HEIGHT, totals));
        forms.forEach(form -> rows.add(row(form)));
        Sheet.PageSetup page =
                new Sheet.PageSetup(
                        true, WIDTHS.size(), scope.unit().name(), scope.quarter().toString());
        return Sheet.ofRows(totals.titleVi(), TAB, WIDTHS, rows, List.of(), page);
    }

    private SheetRow row(DatasetForm form) {
        Optional<Field> column = controlColumn(form.contract());
        List<SheetCell> cells = new ArrayList<>();
        for (Field field : totals.fields()) {
            cells.add(
                    switch (String.valueOf(field.role())) {
                        case "dataset" -> SheetCell.text(form.contract().titleVi(), CellLook.GIVEN);
                        case "rows" -> SheetCell.counted(rowsOf(form), form.givenRows());
                        case "control-column" ->
                                column.map(c -> SheetCell.text(c.titleVi(), CellLook.GIVEN))
                                        .orElse(SheetCell.blank(CellLook.GIVEN));
                        case "control-total" ->
                                column.map(c -> SheetCell.counted(sumOf(form, c), 0))
                                        .orElse(SheetCell.blank(CellLook.GIVEN_COUNT));
                        default -> SheetCell.blank(CellLook.GIVEN);
                    });
        }
        return new SheetRow(HEIGHT, cells);
    }

    /** A column of counts if there is one: sums of decimals may differ in their last digit. */
    private static Optional<Field> controlColumn(Contract dataset) {
        return dataset.fields().stream()
                .filter(field -> field.type().isSummable() && field.codeList() == null)
                .min(Comparator.comparing(field -> field.type() != FieldType.INTEGER));
    }

    /** How many rows hold something: those without a code too, as the check counts them. */
    static String rowsOf(DatasetForm form) {
        List<Field> fields = form.contract().fields();
        String row =
                IntStream.range(0, fields.size())
                        .filter(i -> form.isFixed() || form.isToFill(fields.get(i)))
                        .mapToObj(i -> column(form, i))
                        .collect(Collectors.joining("&"));
        return "SUMPRODUCT(--(LEN(TRIM(" + row + "))>0))";
    }

    private static String sumOf(DatasetForm form, Field field) {
        return "SUM(" + column(form, form.contract().indexOf(field.name())) + ")";
    }

    private static String column(DatasetForm form, int position) {
        String letters = ColumnLetters.of(position);
        return "%s!$%s$%d:$%s$%d"
                .formatted(
                        DefinedName.inFormula(form.contract().titleVi()),
                        letters,
                        FieldFormula.FIRST_ROW,
                        letters,
                        form.rows().size() + ROWS_BELOW);
    }
}
