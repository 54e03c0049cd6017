package org.learningdistricts.intake.contract;

import java.util.List;
import java.util.Optional;
import org.learningdistricts.reader.table.Labels;

/**
 * The contract of one table: a dataset, the cover, the control totals or the receipt times.
 *
 * @param name technical name; its file is called {@code <name>.csv}
 * @param titleEn English name
 * @param titleVi Vietnamese name, which a file or sheet may carry instead
 * @param version template version
 * @param fields columns in order
 * @param primaryKey names of the columns that identify a row
 * @param notApplicable texts that mean "not applicable"
 * @param unitLevels levels of unit that submit the table, empty for all
 * @param entries of a cover: the rows it may hold; else empty
 */
public record Contract(
        String name,
        String titleEn,
        String titleVi,
        String version,
        List<Field> fields,
        List<String> primaryKey,
        List<String> notApplicable,
        List<String> unitLevels,
        List<Field> entries) {

    /** The position of a column, or -1. */
    public int indexOf(String column) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The column of a name, which the contract has. */
    public Field field(String column) {
        return fields.get(indexOf(column));
    }

    /** Whether a file or sheet is called just as the table is. */
    public boolean isNamed(String text) {
        String key = Labels.key(text);
        return Labels.key(name).equals(key) || Labels.key(titleVi).equals(key);
    }

    /** The column that the program uses for a purpose. */
    public Optional<Field> withRole(String role) {
        return fields.stream().filter(field -> role.equals(field.role())).findFirst();
    }

    /** The position of the column with a role; a contract without it is broken. */
    public int indexOfRole(String role) {
        return withRole(role)
                .map(field -> indexOf(field.name()))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "contract " + name + " has no column with role " + role));
    }

    /** Whether units of a level submit this table. */
    public boolean isSubmittedBy(String unitLevel) {
        return unitLevels.isEmpty() || unitLevels.contains(unitLevel);
    }
}
