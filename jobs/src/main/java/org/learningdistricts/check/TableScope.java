package org.learningdistricts.check;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Field;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.Header;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.normalise.TypedRow;

/** One table of one submission, while its rows are checked. */
record TableScope(Contract contract, String file, Scope submission) {

    /** The place of a cell of a row. */
    Place cell(TypedRow row, Field field) {
        return new Place(file, null, row.line(), field.name(), row.key(contract));
    }

    /** The place of a header cell. */
    Place header(Header header, @Nullable String column) {
        return Place.cell(file, header.line(), column);
    }
}
