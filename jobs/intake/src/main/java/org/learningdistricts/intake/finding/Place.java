package org.learningdistricts.intake.finding;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;

/**
 * Where a finding lies.
 *
 * @param file name of the file inside the submission, null if no file is at fault
 * @param sheet name of the sheet, null for CSV
 * @param row row as a person sees it: the physical line, from 1
 * @param column technical name of the column, or the header as sent if the contract lacks it
 * @param rowKey what identifies the row apart from its number, null if nothing does
 * @param table the table of the contract that it lies in, null if it lies in none
 * @param subject code of the unit that the row speaks of, null if it is not known
 */
public record Place(
        @Nullable String file,
        @Nullable String sheet,
        @Nullable Long row,
        @Nullable String column,
        @Nullable String rowKey,
        @Nullable Contract table,
        @Nullable String subject) {

    /** The submission as a whole. */
    public static Place nowhere() {
        return new Place(null, null, null, null, null, null, null);
    }

    /** A whole file. */
    public static Place file(String file) {
        return new Place(file, null, null, null, null, null, null);
    }

    /** A cell of a file. */
    public static Place cell(String file, @Nullable Long row, @Nullable String column) {
        return cell(file, null, row, column);
    }

    /** A cell of a sheet; {@code sheet} is null for CSV. */
    public static Place cell(
            String file, @Nullable String sheet, @Nullable Long row, @Nullable String column) {
        return new Place(file, sheet, row, column, null, null, null);
    }

    /** The same place as one of a table. */
    public Place in(Contract table) {
        return new Place(file, sheet, row, column, rowKey, table, subject);
    }

    /** The same place in a row with a key. */
    public Place ofRow(@Nullable String key) {
        return new Place(file, sheet, row, column, key, table, subject);
    }

    /** The same place in a row that speaks of a unit. */
    public Place about(@Nullable String unitCode) {
        return new Place(file, sheet, row, column, rowKey, table, unitCode);
    }
}
