package org.learningdistricts.intake.check.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.TypedRow;

/** A row whose key an earlier row has. A row without a whole key is not compared. */
public final class DuplicateKey implements RowCheck {

    public static final String RULE = "duplicate-key";

    private final TableScope table;
    private final Map<List<Object>, Long> firstLines = new HashMap<>();

    DuplicateKey(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        List<Object> key = key(row);
        if (key != null) {
            Long first = firstLines.putIfAbsent(key, row.line());
            if (first != null) {
                Contract contract = table.contract();
                List<String> columns = contract.primaryKey();
                String last = columns.get(columns.size() - 1);
                Field field = contract.fields().get(contract.indexOf(last));
                findings.add(RULE, table.cell(row, field), row.key(contract), "dòng/row " + first);
            }
        }
    }

    private @Nullable List<Object> key(TypedRow row) {
        List<Object> key = new ArrayList<>();
        for (String column : table.contract().primaryKey()) {
            Cell cell = row.cell(table.contract(), column);
            if (cell.value() == null) {
                return null;
            }
            key.add(cell.value());
        }
        return key;
    }
}
