package org.learningdistricts.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Field;
import org.learningdistricts.read.SourceRow;
import org.learningdistricts.reference.Unit;

/** Turns the text rows of one table into typed rows, by the contract and the header as sent. */
public final class RowNormaliser {

    private final Contract contract;
    private final Scope scope;
    private final Header header;
    private final List<CellParser> parsers;

    public RowNormaliser(Contract contract, Scope scope, Header header) {
        this.contract = contract;
        this.scope = scope;
        this.header = header;
        this.parsers =
                contract.fields().stream().map(f -> new CellParser(f, contract, scope)).toList();
    }

    /** The typed row of a text row. */
    public TypedRow normalise(SourceRow row) {
        List<Cell> cells = new ArrayList<>(parsers.size());
        for (int i = 0; i < parsers.size(); i++) {
            int position = header.positionOf(i);
            cells.add(position < 0 ? Cell.ABSENT : parsers.get(i).parse(row.text(position)));
        }
        takeCodesFromNames(cells);
        dropCodesOfOtherLevels(cells);
        return new TypedRow(row.number(), List.copyOf(cells));
    }

    /** A district's submission holds rows of communes, which may use fewer codes of a list. */
    private void dropCodesOfOtherLevels(List<Cell> cells) {
        String level = scope.levelOf(contract, cells);
        for (int i = 0; i < cells.size() && !level.equals(scope.unit().level()); i++) {
            String list = contract.fields().get(i).codeList();
            if (list != null
                    && cells.get(i).value() instanceof String code
                    && !scope.contracts().codeList(list).codes(level, scope.day()).contains(code)) {
                cells.set(i, Cell.without(cells.get(i).text(), CellState.OUTSIDE_LIST));
            }
        }
    }

    private void takeCodesFromNames(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String nameOf = contract.fields().get(i).nameOf();
            Cell name = cells.get(i);
            if (nameOf != null && name.value() instanceof String spelled) {
                int position = contract.indexOf(nameOf);
                Field codeField = contract.fields().get(position);
                Cell code = cells.get(position);
                if (code.state() == CellState.EMPTY) {
                    Optional<Unit> unit = scope.unitNamed(codeField, spelled);
                    if (unit.isPresent()) {
                        cells.set(
                                position,
                                new Cell(
                                        code.text(),
                                        CellState.FILLED_FROM_NAME,
                                        unit.get().code()));
                    }
                }
            }
        }
    }
}
