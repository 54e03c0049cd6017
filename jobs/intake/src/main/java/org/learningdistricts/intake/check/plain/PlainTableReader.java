package org.learningdistricts.intake.check.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.check.table.ColumnSums;
import org.learningdistricts.intake.check.table.TableReader;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.reader.encoding.FontMixture;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.ReadLimits;

/**
 * Reads tables that are written just as the contract says, as systems and careful people write
 * them, straight from their bytes. It knows no finding: where there may be anything to report or to
 * repair it gives up, and the table is read by {@link TableReader}, which would find nothing in a
 * table that this reader takes, and read the same.
 */
public final class PlainTableReader {

    /** A larger file is not held in memory. */
    static final int MOST_BYTES = 1 << 24;

    private static final int MOST_HEADER_BYTES = 1 << 12;
    private static final int FIRST_BEYOND_LATIN = 0xc4;

    private final TableVocabulary vocabulary;
    private final ReadLimits limits;
    private final @Nullable RowStore store;

    /**
     * @param store where the rows of large tables go, null if there is none and they are not taken
     */
    public PlainTableReader(
            TableVocabulary vocabulary, ReadLimits limits, @Nullable RowStore store) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.store = store;
    }

    /**
     * The table that a file holds, nothing if it must be read with a closer look.
     *
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public Optional<PlainTable> read(TableScope table, ByteSource file) {
        RowStore rowStore = store;
        try {
            if (!isSuited(table.contract()) || file.size() > limits.bytes()) {
                return Optional.empty();
            }
            if (file.size() <= MOST_BYTES) {
                return readSmall(table, file);
            }
            return rowStore == null || !hasHeader(table.contract(), file)
                    ? Optional.empty()
                    : new LargePlainTable(this, table, limits, file.size()).read(file, rowStore);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private Optional<PlainTable> readSmall(TableScope table, ByteSource file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        int start = headerLength(table.contract(), bytes, bytes.length);
        if (start == 0
                || bytes.length > MOST_BYTES
                || bytes.length == start
                || bytes[bytes.length - 1] != '\n') {
            return Optional.empty();
        }
        PlainRows rows = new PlainRows(table, limits);
        if (!rows.take(bytes, start, bytes.length, PlainTable.FIRST_LINE)
                || !rows.hasFigures()
                || rows.rows() >= limits.rows()
                || hasEqual(Arrays.copyOf(rows.keyHashes(), rows.rows()))
                || isDoubtful(table.contract(), script(bytes, bytes.length), rows, file)) {
            return Optional.empty();
        }
        ColumnSums sums = new ColumnSums(table.contract());
        rows.addTo(sums);
        return Optional.of(
                new PlainTable(table.contract(), rows.rows(), sums, rows.expected(), rows, null));
    }

    /** With one column of codes of units. */
    private static boolean isSuited(Contract contract) {
        return contract.fields().stream().filter(field -> field.unitCode() != null).count() == 1
                && contract.fields().stream()
                        .map(Field::type)
                        .noneMatch(FieldType.DATETIME::equals);
    }

    private static boolean hasHeader(Contract contract, ByteSource file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] start = in.readNBytes(MOST_HEADER_BYTES);
            return headerLength(contract, start, start.length) > 0;
        }
    }

    /** Where the first row starts, 0 if the first line is not the technical names in order. */
    static int headerLength(Contract contract, byte[] bytes, int length) {
        byte[] header =
                contract.fields().stream()
                        .map(Field::name)
                        .collect(Collectors.joining(",", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8);
        return length >= header.length
                        && Arrays.equals(bytes, 0, header.length, header, 0, header.length)
                ? header.length
                : 0;
    }

    private static boolean hasEqual(long[] hashes) {
        Arrays.sort(hashes);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                return true;
            }
        }
        return false;
    }

    /** Which letters stand in a text. */
    enum Script {
        ASCII,
        /** Letters with accents, all of which Western Europe has as well. */
        LATIN,
        /** Letters with accents that only Vietnamese has. */
        VIETNAMESE;

        Script and(Script other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /** The letters of a text in UTF-8, all of which are known to be Vietnamese. */
    static Script script(byte[] bytes, int length) {
        Script script = Script.ASCII;
        for (int i = 0; i < length && script != Script.VIETNAMESE; i++) {
            if ((bytes[i] & 0xff) >= FIRST_BEYOND_LATIN) {
                script = Script.VIETNAMESE;
            } else if (bytes[i] < 0) {
                script = Script.LATIN;
            }
        }
        return script;
    }

    /** Whether letters with accents might be those of an old font. */
    boolean isDoubtful(Contract contract, Script script, PlainRows rows, ByteSource file)
            throws IOException {
        return script == Script.LATIN
                || (rows.hasAccentsInTexts() && FontMixture.isIn(file, vocabulary.of(contract)));
    }
}
