package org.learningdistricts.intake.check.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.PlainTable;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.check.table.ColumnSums;
import org.learningdistricts.intake.check.table.ExpectedRows;
import org.learningdistricts.intake.check.table.TableReader;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.ReadOutcome;

/**
 * A file of a submission after reading.
 *
 * @param name name inside the submission
 * @param sheet name of the sheet, null for CSV
 * @param use what the file is taken for
 * @param header null if none was found, or the table is a plain one, which has all columns
 * @param rows the rows that could be read; none if the table is a plain one
 * @param plain the table if it is a plain one
 * @param expected the rows that the table should have, and which of them it has
 */
public record ReadFile(
        String name,
        @Nullable String sheet,
        Contract contract,
        FileUse use,
        ReadOutcome outcome,
        @Nullable Header header,
        List<TypedRow> rows,
        @Nullable PlainTable plain,
        ColumnSums sums,
        ExpectedRows expected) {

    /** What a file of a submission is taken for. */
    public enum FileUse {
        TABLE,
        /** A file before it holds the same table. */
        REPEATED,
        /** Another file or sheet holds the same table, and this one is not named for it. */
        COPY,
        /** The unit does not submit this dataset. */
        UNEXPECTED,
        /** Nothing stands in it: it counts as not sent. */
        BLANK
    }

    /** A table that is not read. */
    public static ReadFile unread(TableScope table, FileUse use) {
        return new ReadFile(
                table.file(),
                table.sheet(),
                table.contract(),
                use,
                new ReadOutcome.Read(0, List.of()),
                null,
                List.of(),
                null,
                new ColumnSums(table.contract()),
                new ExpectedRows(table.contract(), table.submission()));
    }

    /** A table whose rows a reader has taken. */
    public static ReadFile read(TableScope table, ReadOutcome outcome, TableReader reader) {
        return new ReadFile(
                table.file(),
                table.sheet(),
                table.contract(),
                FileUse.TABLE,
                outcome,
                reader.header(),
                reader.rows(),
                null,
                reader.sums(),
                reader.expected());
    }

    /** A table about which there is nothing to report. */
    public static ReadFile plain(TableScope table, PlainTable plain) {
        return new ReadFile(
                table.file(),
                null,
                table.contract(),
                FileUse.TABLE,
                new ReadOutcome.Read(plain.count(), List.of()),
                null,
                List.of(),
                plain,
                plain.sums(),
                plain.expected());
    }

    /** The name of the file, and of the sheet if there is one. */
    public String shownName() {
        return sheet == null ? name : name + " [" + sheet + "]";
    }

    /** The name of the column at a position from 0. */
    public String columnAt(int position) {
        return header == null ? ColumnLetters.of(position) : header.columnAt(position);
    }

    /** Whether the table as sent has a column. */
    public boolean hasColumn(Field field) {
        return plain != null
                || (header != null && header.positionOf(contract.indexOf(field.name())) >= 0);
    }

    /** Whether the file is one of a table's, with anything in it. */
    public boolean isSent(Contract table) {
        return use != FileUse.BLANK && contract.equals(table);
    }

    /** Whether the file is a table that was read to its end. */
    public boolean isRead() {
        return use == FileUse.TABLE && outcome instanceof ReadOutcome.Read;
    }
}
