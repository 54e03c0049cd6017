package org.learningdistricts.intake.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.workbook.PercentCell;

/** Turns the text rows of one table into typed rows, by the contract and the header as sent. */
public final class RowNormaliser {

    private final Contract contract;
    private final Scope scope;
    private final Header header;
    private final List<CellParser> parsers = new ArrayList<>();
    private final @Nullable ControlTotalParser controlTotals;
    private final int controlTotal;
    private final int coverValue;

    /**
     * @param styles how numbers are written in the file, as far as is known
     */
    public RowNormaliser(Contract contract, Scope scope, Header header, NumberStyles styles) {
        this.contract = contract;
        this.scope = scope;
        this.header = header;
        for (int i = 0; i < contract.fields().size(); i++) {
            Field field = contract.fields().get(i);
            parsers.add(new CellParser(field, contract, scope, styles.of(i), styles.datesOf(i)));
        }
        controlTotal = positionOf("control-total");
        coverValue = positionOf("value");
        controlTotals =
                controlTotal < 0
                        ? null
                        : new ControlTotalParser(contract, scope, header, styles.of(controlTotal));
    }

    private int positionOf(String role) {
        return contract.withRole(role).map(field -> contract.indexOf(field.name())).orElse(-1);
    }

    /**
     * The typed row of a text row.
     *
     * @param repairs is told what was repaired
     */
    public TypedRow normalise(SourceRow row, CellRepairs repairs) {
        List<Cell> cells = new ArrayList<>(parsers.size());
        for (int i = 0; i < parsers.size(); i++) {
            int position = header.positionOf(i);
            cells.add(position < 0 ? Cell.ABSENT : cell(row, i, position, repairs));
        }
        takeCodesFromNames(row.number(), cells, repairs);
        dropCodesOfOtherLevels(cells);
        return new TypedRow(row.number(), List.copyOf(cells));
    }

    /** A row without what percentages were read as that are no values of their columns. */
    public SourceRow withoutUnread(SourceRow source, TypedRow row) {
        Set<Integer> unread = new HashSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).state() == CellState.WRONG_TYPE) {
                unread.add(header.positionOf(i));
            }
        }
        return source.without(
                about -> PercentCell.is(about) && unread.contains(about.firstColumn()));
    }

    private Cell cell(SourceRow row, int field, int position, CellRepairs repairs) {
        repairs.at(row.number(), position);
        if (field == controlTotal && controlTotals != null) {
            return controlTotals.parse(row, position, repairs);
        }
        // An entry of a cover is read once more by its own type, and its repairs are said then.
        CellRepairs told = field == coverValue ? new CellRepairs() : repairs;
        String shown = row.shown().get(position);
        if (shown != null && isFreeText(contract.fields().get(field))) {
            ShownText.note(row.text(position), shown, told);
            return parsers.get(field).parse(shown, CellKind.TEXT, told);
        }
        return parsers.get(field)
                .parse(
                        row.text(position),
                        row.kind(position),
                        PercentCell.shown(row, position),
                        told);
    }

    private static boolean isFreeText(Field field) {
        return field.type() == FieldType.STRING
                && field.codeList() == null
                && field.unitCode() == null;
    }

    /** A district's submission holds rows of communes, which may use fewer codes of a list. */
    private void dropCodesOfOtherLevels(List<Cell> cells) {
        String level = scope.levelOf(contract, cells);
        for (int i = 0; i < cells.size() && !level.equals(scope.unit().level()); i++) {
            String list = contract.fields().get(i).codeList();
            if (list != null
                    && cells.get(i).value() instanceof String code
                    && !scope.contracts().codeList(list).codes(level, scope.day()).contains(code)) {
                cells.set(i, cells.get(i).without(CellState.OUTSIDE_LIST));
            }
        }
    }

    /** Where a code is empty, or is one of several without its zeros, the name may tell it. */
    private void takeCodesFromNames(long line, List<Cell> cells, CellRepairs repairs) {
        for (int i = 0; i < cells.size(); i++) {
            String nameOf = contract.fields().get(i).nameOf();
            if (nameOf != null && cells.get(i).value() instanceof String name) {
                int position = contract.indexOf(nameOf);
                Cell code = cells.get(position);
                if (code.state() == CellState.EMPTY) {
                    cells.set(position, fromName(position, code, name));
                } else if (new UnitCodes(contract.fields().get(position), scope).isDoubtful(code)) {
                    repairs.at(line, header.positionOf(position));
                    cells.set(position, withZeros(position, code, name, repairs));
                }
            }
        }
    }

    private Cell fromName(int position, Cell code, String name) {
        return scope.unitNamed(contract.fields().get(position), name)
                .map(
                        unit ->
                                new Cell(
                                        code.text(),
                                        code.kind(),
                                        code.shown(),
                                        CellState.FILLED_FROM_NAME,
                                        unit.code()))
                .orElse(code);
    }

    private Cell withZeros(int position, Cell code, String name, CellRepairs repairs) {
        Optional<String> restored =
                new UnitCodes(contract.fields().get(position), scope)
                        .restored(CleanText.of(code.text()).text(), name);
        restored.ifPresent(whole -> repairs.add(LeadingZeros.RULE, code.text(), whole));
        return restored.map(code::with).orElse(code);
    }
}
