package org.learningdistricts.intake.check.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.Expectation;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * A cell that must be filled and is empty or says not applicable. In a table of figures it is not
 * told before one of its rows says a figure, unless it says what the row is about: a form that was
 * left as it came is not at fault.
 */
public final class MissingValue implements RowCheck {

    public static final String RULE = "missing-value";

    /** Cells of which it is not said yet that they lack; more tell that the table is filled. */
    private static final int MOST_HELD = 10_000;

    private static final Worded EMPTY = new Worded("", "đang để trống", "is empty");

    private static final Worded OR_DELETE =
            new Worded(
                    "",
                    "; nếu dòng này thừa thì xóa cả dòng",
                    "; delete the row if it is one too many");

    private final TableScope table;
    private final List<CheckedCell> held = new ArrayList<>();
    private boolean isReported;

    MissingValue(TableScope table) {
        this.table = table;
        this.isReported = !table.isOfFigures();
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        isReported |= saysAFigure(row) || held.size() > MOST_HELD;
        if (isReported) {
            held.forEach(cell -> tell(cell, findings));
            held.clear();
        }
        List<Field> fields = table.contract().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (lacks(fields.get(i), row.cells().get(i)) && !WrongType.isTotal(fields.get(i))) {
                CheckedCell cell = new CheckedCell(table, row, fields.get(i), row.cells().get(i));
                if (isReported || namesTheRow(cell.field())) {
                    tell(cell, findings);
                } else {
                    held.add(cell);
                }
            }
        }
    }

    private boolean namesTheRow(Field field) {
        return field.unitCode() != null || table.contract().primaryKey().contains(field.name());
    }

    private boolean saysAFigure(TypedRow row) {
        List<Field> fields = table.contract().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isFigure() && row.cells().get(i).isSaid()) {
                return true;
            }
        }
        return false;
    }

    private static void tell(CheckedCell cell, Findings findings) {
        Map<String, Worded> words = words(cell.cell(), Expectation.of(cell.field(), cell.scope()));
        if (cell.field().unitCode() != null) {
            cell.nameBeside().ifPresent(name -> words.put("named", named(name)));
        }
        if (cell.table().hasFreeRows()) {
            words.merge("instead", OR_DELETE, MissingValue::joined);
        }
        findings.addWorded(RULE, cell.place(), Worded.of(cell.text()), words);
    }

    /** The words of what must stand in a cell that lacks it, with those of what stands there. */
    public static Map<String, Worded> words(Cell cell, Map<String, Worded> expected) {
        Map<String, Worded> words = new HashMap<>(expected);
        words.put("sent", EMPTY);
        if (cell.state() == CellState.NOT_APPLICABLE) {
            String text = "«" + cell.text().strip() + "»";
            words.put(
                    "sent",
                    new Worded(
                            "",
                            "đang ghi " + text + " (không áp dụng)",
                            "says " + text + " (not applicable)"));
            words.put(
                    "instead",
                    new Worded(
                            "",
                            "; ô này không được ghi " + text,
                            "; " + text + " is not taken here"));
        }
        return words;
    }

    private static Worded joined(Worded first, Worded second) {
        return new Worded("", first.vi() + second.vi(), first.en() + second.en());
    }

    /** The name beside an empty code, from which none could be taken. */
    private static Worded named(CheckedCell name) {
        String text = name.text().strip();
        return new Worded(
                text,
                "; ô «%s» bên cạnh ghi «%s», không rõ là đơn vị nào của báo cáo này"
                        .formatted(name.field().titleVi(), text),
                "; «%s» beside it says «%s», which does not tell a unit of this submission"
                        .formatted(name.field().titleEn(), text));
    }

    private static boolean lacks(Field field, Cell cell) {
        return field.required()
                && (cell.state() == CellState.EMPTY || cell.state() == CellState.NOT_APPLICABLE);
    }

    /** Leaves out the rows of a table without a figure that lack a value: they say nothing. */
    public static void leaveOut(List<TypedRow> rows, TableScope table) {
        List<Field> fields = table.contract().fields();
        if (table.isOfFigures()) {
            rows.removeIf(
                    row ->
                            IntStream.range(0, fields.size())
                                    .anyMatch(i -> lacks(fields.get(i), row.cells().get(i))));
        }
    }
}
