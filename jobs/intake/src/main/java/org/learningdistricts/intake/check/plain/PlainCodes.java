package org.learningdistricts.intake.check.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellParser;
import org.learningdistricts.intake.normalise.CellRepairs;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.table.CellKind;

/** Codes of a code list, that the unit of the row may use. */
final class PlainCodes extends PlainColumn {

    private static final int EMPTY = -1;

    private final PlainUnits units;
    private final boolean required;
    private final List<String> texts = new ArrayList<>();
    private final ByteIndex codes;
    private final List<Object> values = new ArrayList<>();

    /** For each unit of the column of units and each code, whether it may use it. */
    private final boolean[][] usable;

    private int[] positions = new int[64];
    private int rows;
    private long sum;

    PlainCodes(Field field, String list, Contract contract, Scope scope, PlainUnits units) {
        this.units = units;
        this.required = field.required();
        CodeList codeList = scope.contracts().codeList(list);
        CellParser parser = new CellParser(field, contract, scope);
        for (String code : codeList.codes(scope.unit().level(), scope.day())) {
            CellRepairs repairs = new CellRepairs();
            Cell cell = parser.parse(code, CellKind.TEXT, repairs);
            Object value = cell.value();
            if (value != null && repairs.list().isEmpty() && !texts.contains(code)) {
                texts.add(code);
                values.add(value);
            }
        }
        this.codes = new ByteIndex(texts);
        this.usable = new boolean[units.units().size()][];
        for (int i = 0; i < usable.length; i++) {
            usable[i] = usable(units.units().get(i), codeList, texts, scope);
        }
    }

    private static boolean[] usable(Unit unit, CodeList list, List<String> plain, Scope scope) {
        List<String> ofLevel = list.codes(unit.level(), scope.day());
        boolean[] usable = new boolean[plain.size()];
        for (int i = 0; i < usable.length; i++) {
            usable[i] = ofLevel.contains(plain.get(i));
        }
        return usable;
    }

    @Override
    boolean add(byte[] bytes, int from, int to) {
        if (rows == positions.length) {
            positions = Arrays.copyOf(positions, rows * 2);
        }
        if (from == to) {
            positions[rows++] = EMPTY;
            return !required;
        }
        int position = codes.find(bytes, from, to);
        positions[rows++] = position;
        if (position == ByteIndex.NONE || !usable[units.last()][position]) {
            return false;
        }
        sum += values.get(position) instanceof Integer number ? number : 0;
        return true;
    }

    /** The codes that are taken. */
    List<String> texts() {
        return texts;
    }

    /** Which of the codes the last row has. */
    int last() {
        return positions[rows - 1];
    }

    @Override
    void clear() {
        rows = 0;
    }

    @Override
    BigDecimal sum() {
        return BigDecimal.valueOf(sum);
    }

    @Override
    void write(int row, int column, ValueSink sink) {
        sink.value(column, positions[row] == EMPTY ? null : values.get(positions[row]));
    }

    @Override
    long hash(int row) {
        return positions[row];
    }
}
