package org.learningdistricts.intake.check.plain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellParser;
import org.learningdistricts.intake.normalise.CellRepairs;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.reader.table.CellKind;

/** Values of which a table has few different ones: days and years. */
final class PlainValues extends PlainColumn {

    private final Field field;
    private final Scope scope;
    private final CellParser parser;
    private final Map<String, Object> known = new HashMap<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    PlainValues(Field field, Contract contract, Scope scope) {
        this.field = field;
        this.scope = scope;
        this.parser = new CellParser(field, contract, scope);
    }

    @Override
    boolean add(byte[] bytes, int from, int to) {
        if (from == to) {
            values.add(null);
            return !field.required();
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        Object value = known.get(text);
        if (value == null) {
            CellRepairs repairs = new CellRepairs();
            Cell cell = parser.parse(text, CellKind.TEXT, repairs);
            value = cell.value();
            if (value == null
                    || !repairs.list().isEmpty()
                    || !field.possible().holds(value, scope.day())
                    || !field.plausible().holds(value, scope.day())) {
                return false;
            }
            known.put(text, value);
        }
        values.add(value);
        return true;
    }

    @Override
    void clear() {
        values.clear();
    }

    @Override
    void write(int row, int column, ValueSink sink) {
        sink.value(column, values.get(row));
    }

    @Override
    long hash(int row) {
        Object value = values.get(row);
        return value == null ? -1 : value.hashCode();
    }
}
