package org.learningdistricts.check;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.Header;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.normalise.TypedRow;

/**
 * One table of one submission, while its rows are checked.
 *
 * @param sheet name of the sheet, null for CSV
 */
record TableScope(Contract contract, String file, @Nullable String sheet, Scope submission) {

    /** The place of a cell of a row. */
    Place cell(TypedRow row, Field field) {
        return new Place(file, sheet, row.line(), field.name(), row.key(contract));
    }

    /** The place of a header cell. */
    Place header(Header header, @Nullable String column) {
        return cell(header.line(), column);
    }

    /** The place of a cell, by the name of its column. */
    Place cell(long row, @Nullable String column) {
        return Place.cell(file, sheet, row, column);
    }
}
