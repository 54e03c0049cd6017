package org.learningdistricts.intake.check.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UnitCodeKind;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * Two rows with one key. The later one is told, but for an earlier one whose name is that of
 * another unit than its code: then its code is wrong. A row without a whole key is not compared.
 */
public final class DuplicateKey implements RowCheck {

    public static final String RULE = "duplicate-key";

    private final TableScope table;
    private final Map<List<Object>, Long> firstLines = new HashMap<>();
    private final Map<Long, Place> wrongCodes = new HashMap<>();

    DuplicateKey(TableScope table) {
        this.table = table;
    }

    @Override
    public void check(TypedRow row, Findings findings) {
        List<Object> key = key(row);
        if (key != null) {
            Long first = firstLines.putIfAbsent(key, row.line());
            Place wrong = wrongCode(row);
            if (first != null) {
                tell(row, first, wrong, findings);
            } else if (wrong != null) {
                wrongCodes.put(row.line(), wrong);
            }
        }
    }

    private void tell(TypedRow row, long first, @Nullable Place wrong, Findings findings) {
        Contract contract = table.contract();
        List<Field> columns =
                contract.primaryKey().stream()
                        .map(column -> contract.fields().get(contract.indexOf(column)))
                        .toList();
        Place ofFirst = wrongCodes.get(first);
        if (ofFirst != null && wrong == null) {
            add(ofFirst, words(row), columns, row.line(), findings);
            firstLines.put(Objects.requireNonNull(key(row)), row.line());
        } else {
            Place last = table.cell(row, columns.get(columns.size() - 1));
            add(wrong == null ? last : wrong, words(row), columns, first, findings);
        }
    }

    /** The code of a row beside which the name of another unit stands. */
    private @Nullable Place wrongCode(TypedRow row) {
        List<Field> fields = table.contract().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.nameOf() != null
                    && NameDisagrees.is(new CheckedCell(table, row, field, row.cells().get(i)))) {
                return table.cell(row, fields.get(table.contract().indexOf(field.nameOf())));
            }
        }
        return null;
    }

    /**
     * Adds the finding.
     *
     * @param key of the row
     * @param columns for what there may be one row
     * @param first the other row, which has the key rightly
     */
    public static void add(
            Place place, Worded key, List<Field> columns, long first, Findings findings) {
        findings.addWorded(
                RULE,
                place,
                key,
                Map.of(
                        "expected", Worded.row(first),
                        "each", named(columns, "mỗi "),
                        "these", named(columns, "")));
    }

    private static Worded named(List<Field> columns, String before) {
        List<Worded> all = columns.stream().map(DuplicateKey::named).toList();
        return new Worded(
                "",
                all.stream().map(one -> before + one.vi()).collect(Collectors.joining(", ")),
                all.stream().map(Worded::en).collect(Collectors.joining(" and ")));
    }

    private static Worded named(Field column) {
        if (column.unitCode() == null) {
            return new Worded(
                    column.name(),
                    column.titleVi().toLowerCase(Locale.ROOT),
                    column.titleEn().toLowerCase(Locale.ROOT));
        }
        return column.unitCode() == UnitCodeKind.COMMUNE
                ? new Worded(column.name(), "xã", "commune")
                : new Worded(column.name(), "đơn vị", "unit");
    }

    /** The key of a row: units and codes by their names. */
    private Worded words(TypedRow row) {
        List<Worded> words = new ArrayList<>();
        for (String column : table.contract().primaryKey()) {
            Field field = table.contract().fields().get(table.contract().indexOf(column));
            words.add(table.words(field, row.cell(table.contract(), column).valueText()));
        }
        return Worded.listOf(words);
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
