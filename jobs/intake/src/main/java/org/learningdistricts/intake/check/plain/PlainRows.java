package org.learningdistricts.intake.check.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.check.table.ColumnSums;
import org.learningdistricts.intake.check.table.ExpectedRows;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UpperBound;
import org.learningdistricts.intake.normalise.CellParser;
import org.learningdistricts.intake.normalise.CellRepairs;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.CellKind;

/** Some rows of a {@link PlainTable}, taken from lines of its file. For one thread. */
final class PlainRows implements RowBatch {

    private final String file;
    private final Contract contract;
    private final ReadLimits limits;
    private final PlainColumn[] columns;

    /** Columns in the order in which they take a row: units first, since others ask for them. */
    private final int[] order;

    private final int[] key;
    private final int[] figures;
    private final List<int[]> bounds = new ArrayList<>();
    private final ExpectedRows expected;
    private final @Nullable PlainKeys keys;
    private final int[] starts;
    private final int[] ends;
    private long[] hashes = new long[0];
    private boolean hasFigures;
    private long firstLine;
    private int rows;

    PlainRows(TableScope table, ReadLimits limits) {
        this.file = table.file();
        this.contract = table.contract();
        this.limits = limits;
        List<Field> fields = contract.fields();
        this.columns = new PlainColumn[fields.size()];
        this.starts = new int[columns.length];
        this.ends = new int[columns.length];
        this.key = contract.primaryKey().stream().mapToInt(contract::indexOf).toArray();
        this.figures =
                IntStream.range(0, columns.length).filter(i -> fields.get(i).isFigure()).toArray();
        PlainUnits units = new PlainUnits(units(table));
        List<Integer> unitsFirst = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            Field field = fields.get(i);
            columns[i] = column(field, table.submission(), units);
            unitsFirst.add(columns[i] == units ? 0 : unitsFirst.size(), i);
            UpperBound bound = field.atMost();
            if (bound != null) {
                bounds.add(indexes(i, bound));
            }
        }
        this.expected = new ExpectedRows(contract, table.submission());
        this.keys = keys(units);
        this.order = unitsFirst.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The units that a row may speak of and whose codes are read as they are. */
    private static List<Unit> units(TableScope table) {
        Scope scope = table.submission();
        Field field =
                table.contract().fields().stream()
                        .filter(f -> f.unitCode() != null)
                        .findFirst()
                        .orElseThrow();
        CellParser parser = new CellParser(field, table.contract(), scope);
        Set<String> codes = new HashSet<>();
        List<Unit> units = new ArrayList<>();
        for (Unit unit : scope.unitsOf(field)) {
            CellRepairs repairs = new CellRepairs();
            Object value = parser.parse(unit.code(), CellKind.TEXT, repairs).value();
            if (unit.code().equals(value)
                    && unit.code().chars().allMatch(Character::isDigit)
                    && repairs.list().isEmpty()
                    && scope.unitInForce(unit.code()).filter(unit::equals).isPresent()
                    && codes.add(unit.code())) {
                units.add(unit);
            }
        }
        return units;
    }

    private PlainColumn column(Field field, Scope scope, PlainUnits units) {
        String list = field.codeList();
        if (field.unitCode() != null) {
            return units;
        } else if (field.nameOf() != null) {
            return new PlainNames(units, field.required());
        } else if (list != null) {
            return new PlainCodes(field, list, contract, scope, units);
        }
        return switch (field.type()) {
            case INTEGER -> new PlainCounts(field);
            case NUMBER -> new PlainDecimals(field);
            case STRING -> new PlainTexts(field, contract, scope);
            case BOOLEAN, DATE, YEAR, DATETIME -> new PlainValues(field, contract, scope);
        };
    }

    private @Nullable PlainKeys keys(PlainUnits units) {
        List<Integer> key = expected.columns();
        return key.isEmpty()
                ? null
                : new PlainKeys(units, key.size() > 1 ? (PlainCodes) columns[key.get(1)] : null);
    }

    private int[] indexes(int field, UpperBound bound) {
        int[] indexes = new int[bound.with().size() + 2];
        indexes[0] = contract.indexOf(bound.total());
        indexes[1] = field;
        for (int i = 2; i < indexes.length; i++) {
            indexes[i] = contract.indexOf(bound.with().get(i - 2));
        }
        return indexes;
    }

    /**
     * Takes whole lines in the place of the rows that it holds.
     *
     * @param from where the first line starts
     * @param to behind the line end of the last
     * @param line the number of the first line
     * @return whether all of them are plain
     */
    boolean take(byte[] bytes, int from, int to, long line) {
        for (PlainColumn column : columns) {
            column.clear();
        }
        rows = 0;
        firstLine = line;
        int at = from;
        while (at < to) {
            at = cut(bytes, at);
            if (at < 0 || !add(bytes) || !isWithinBounds(rows)) {
                return false;
            }
            rows++;
        }
        return true;
    }

    /** Finds the cells of one line; where the next one starts, or -1 if it has too few or many. */
    private int cut(byte[] bytes, int at) {
        int cell = 0;
        starts[0] = at;
        int i = at;
        while (bytes[i] != '\n') {
            if (bytes[i] == ',') {
                ends[cell++] = i;
                if (cell == starts.length) {
                    return -1;
                }
                starts[cell] = i + 1;
            }
            i++;
        }
        ends[cell] = i;
        return cell == starts.length - 1 && i - at <= limits.cellLength() ? i + 1 : -1;
    }

    private boolean add(byte[] bytes) {
        for (int i = 0; i < figures.length && !hasFigures; i++) {
            hasFigures = starts[figures[i]] < ends[figures[i]];
        }
        for (int column : order) {
            if (!columns[column].add(bytes, starts[column], ends[column])) {
                return false;
            }
        }
        if (keys != null) {
            keys.add();
        }
        return true;
    }

    private boolean isWithinBounds(int row) {
        for (int[] bound : bounds) {
            PlainCounts total = (PlainCounts) columns[bound[0]];
            long sum = 0;
            boolean isFilled = total.isFilled(row);
            for (int i = 1; i < bound.length && isFilled; i++) {
                PlainCounts part = (PlainCounts) columns[bound[i]];
                isFilled = part.isFilled(row);
                sum += part.count(row);
            }
            if (isFilled && sum > total.count(row)) {
                return false;
            }
        }
        return true;
    }

    /** A number for each row's key: equal for equal keys, and hardly ever for others. */
    long[] keyHashes() {
        if (hashes.length < rows) {
            hashes = new long[rows];
        }
        for (int row = 0; row < rows; row++) {
            long hash = 0;
            for (int column : key) {
                hash = (hash ^ columns[column].hash(row)) * 0x9e3779b97f4a7c15L;
                hash ^= hash >>> 32;
            }
            hashes[row] = hash * 0xd6e8feb86659fd93L;
        }
        return hashes;
    }

    /** The sum of all cells taken so far in the column of a field. */
    private BigDecimal sum(int field) {
        return columns[field].sum();
    }

    /** Adds what was taken so far to the sums of a table. */
    void addTo(ColumnSums sums) {
        sums.add(hasFigures(), this::sum);
    }

    /** The rows that the table should have, and which of them were taken so far. */
    ExpectedRows expected() {
        if (keys != null) {
            keys.tell(expected);
        }
        return expected;
    }

    /** Whether any row taken so far says a figure, if the table is one of figures. */
    boolean hasFigures() {
        return hasFigures || figures.length == 0;
    }

    /** Whether a free text taken so far holds more than ASCII. */
    boolean hasAccentsInTexts() {
        for (PlainColumn column : columns) {
            if (column instanceof PlainTexts texts && texts.hasAccents()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void write(int row, int first, ValueSink sink) {
        sink.value(first, file);
        sink.nothing(first + 1);
        sink.count(first + 2, firstLine + row);
        int column = first + SOURCE_COLUMNS;
        for (PlainColumn values : columns) {
            values.write(row, column++, sink);
        }
        sink.nothing(column);
    }
}
