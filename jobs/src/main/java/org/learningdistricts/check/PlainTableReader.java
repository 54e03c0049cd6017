package org.learningdistricts.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Field;
import org.learningdistricts.contract.FieldType;
import org.learningdistricts.contract.UpperBound;
import org.learningdistricts.file.ByteSource;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.normalise.CellParser;
import org.learningdistricts.normalise.CellRepairs;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.read.CellKind;
import org.learningdistricts.read.FontMixture;
import org.learningdistricts.reference.Unit;

/**
 * Reads tables that are written just as the contract says, as systems and careful people write
 * them, straight from their bytes. It knows no finding: where there may be anything to report or to
 * repair it gives up, and the table is read by {@link TableReader}, which would find nothing in a
 * table that this reader takes, and read the same.
 */
final class PlainTableReader {

    /** A larger file is not held in memory. */
    private static final int MOST_BYTES = 1 << 24;

    private final TableVocabulary vocabulary;
    private final ReadLimits limits;
    private final Contract contract;
    private final PlainColumn[] columns;

    /** Columns in the order in which they take a row: units first, since others ask for them. */
    private final int[] order;

    private final List<int[]> bounds = new ArrayList<>();
    private final int[] starts;
    private final int[] ends;

    private PlainTableReader(
            TableScope table, TableVocabulary vocabulary, ReadLimits limits, PlainUnits units) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.contract = table.contract();
        List<Field> fields = contract.fields();
        this.columns = new PlainColumn[fields.size()];
        this.starts = new int[columns.length];
        this.ends = new int[columns.length];
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
        this.order = unitsFirst.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The table that a file holds, nothing if it must be read with a closer look.
     *
     * @throws UncheckedIOException if the bytes cannot be had
     */
    static Optional<PlainTable> read(
            TableScope table, ByteSource file, TableVocabulary vocabulary, ReadLimits limits) {
        if (!isSuited(table.contract())) {
            return Optional.empty();
        }
        try (InputStream in = file.open()) {
            if (file.size() > Math.min(MOST_BYTES, limits.bytes())) {
                return Optional.empty();
            }
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            byte[] header = header(table.contract());
            if (bytes.length > MOST_BYTES
                    || bytes.length <= header.length
                    || bytes[bytes.length - 1] != '\n'
                    || !Arrays.equals(bytes, 0, header.length, header, 0, header.length)) {
                return Optional.empty();
            }
            PlainUnits units = new PlainUnits(units(table));
            return new PlainTableReader(table, vocabulary, limits, units)
                    .read(bytes, header.length, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** With one column of codes of units. */
    private static boolean isSuited(Contract contract) {
        return contract.fields().stream().filter(field -> field.unitCode() != null).count() == 1
                && contract.fields().stream()
                        .map(Field::type)
                        .noneMatch(FieldType.DATETIME::equals);
    }

    private static byte[] header(Contract contract) {
        return contract.fields().stream()
                .map(Field::name)
                .collect(Collectors.joining(",", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
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
            case INTEGER -> new PlainCounts(field.required(), field.maximum());
            case NUMBER -> new PlainDecimals(field.required());
            case STRING -> new PlainTexts(field, contract, scope);
            default -> new PlainValues(field, contract, scope);
        };
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

    private Optional<PlainTable> read(byte[] bytes, int start, ByteSource file) throws IOException {
        int rows = 0;
        int at = start;
        while (at < bytes.length) {
            at = cut(bytes, at);
            if (at < 0 || !add(bytes) || !isWithinBounds(rows)) {
                return Optional.empty();
            }
            rows++;
        }
        if (rows == 0 || rows >= limits.rows() || hasEqualKeys(rows) || isDoubtful(bytes, file)) {
            return Optional.empty();
        }
        return Optional.of(new PlainTable(contract, List.of(columns), rows));
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
        for (int column : order) {
            if (!columns[column].add(bytes, starts[column], ends[column])) {
                return false;
            }
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

    private boolean hasEqualKeys(int rows) {
        int[] key = contract.primaryKey().stream().mapToInt(contract::indexOf).toArray();
        long[] hashes = new long[rows];
        for (int row = 0; row < rows; row++) {
            long hash = 0;
            for (int column : key) {
                hash = (hash ^ columns[column].hash(row)) * 0x9e3779b97f4a7c15L;
                hash ^= hash >>> 32;
            }
            hashes[row] = hash;
        }
        Arrays.sort(hashes);
        for (int row = 1; row < rows; row++) {
            if (hashes[row] == hashes[row - 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters with accents might be those of an old font. */
    private boolean isDoubtful(byte[] bytes, ByteSource file) throws IOException {
        boolean isLatin = false;
        boolean isBeyondLatin = false;
        for (int i = 0; i < bytes.length && !isBeyondLatin; i++) {
            isLatin |= bytes[i] < 0;
            isBeyondLatin = (bytes[i] & 0xff) >= 0xc4;
        }
        if (!isLatin || !isBeyondLatin) {
            return isLatin;
        }
        return hasAccentsInTexts() && FontMixture.isIn(file, vocabulary.of(contract));
    }

    private boolean hasAccentsInTexts() {
        for (@Nullable PlainColumn column : columns) {
            if (column instanceof PlainTexts texts && texts.hasAccents()) {
                return true;
            }
        }
        return false;
    }
}
