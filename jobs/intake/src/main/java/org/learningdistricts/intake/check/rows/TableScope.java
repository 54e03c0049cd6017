package org.learningdistricts.intake.check.rows;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;

/**
 * One table of one submission, while its rows are checked.
 *
 * @param sheet name of the sheet, null for CSV
 */
public record TableScope(Contract contract, String file, @Nullable String sheet, Scope submission) {

    /** The place of a cell of a row. */
    public Place cell(TypedRow row, Field field) {
        return new Place(file, sheet, row.line(), field.name(), row.key(contract));
    }

    /** The place of a header cell. */
    public Place header(Header header, @Nullable String column) {
        return cell(header.line(), column);
    }

    /** The place of a cell, by the name of its column. */
    public Place cell(long row, @Nullable String column) {
        return Place.cell(file, sheet, row, column);
    }
}
