package org.learningdistricts.intake.check.rows;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.intake.reference.Unit;

/**
 * One table of one submission, while its rows are checked.
 *
 * @param sheet name of the sheet, null for CSV
 * @param isOfTemplate whether it lies in a workbook that was made from the template
 */
public record TableScope(
        Contract contract,
        String file,
        @Nullable String sheet,
        boolean isOfTemplate,
        Scope submission) {

    /** The place of a cell of a row. */
    public Place cell(TypedRow row, Field field) {
        return cell(row.line(), field.name())
                .ofRow(row.key(contract))
                .about(submission.unitOf(contract, row.cells()).map(Unit::code).orElse(null));
    }

    /** Whether it is a dataset whose rows say figures. */
    boolean isOfFigures() {
        return contract.fields().stream().anyMatch(this::isFigure);
    }

    /**
     * Whether the template leaves it to the office how many rows there are, and about which unit.
     */
    boolean hasFreeRows() {
        return contract.fields().stream().anyMatch(f -> f.unitCode() != null && f.hasFormula());
    }

    /** Whether a column holds figures that are reported, not such as count them. */
    public boolean isFigure(Field field) {
        return field.isFigure() && submission.contracts().datasets().contains(contract);
    }

    /** A value of a column: units and codes by their names. */
    Worded words(Field field, String value) {
        if (field.unitCode() != null) {
            return submission
                    .unitInForce(value)
                    .map(unit -> new Worded(value, unit.name(), unit.name()))
                    .orElseGet(() -> Worded.of(value));
        }
        return field.codeList() == null
                ? Worded.of(value)
                : submission
                        .contracts()
                        .codeList(field.codeList())
                        .entry(value)
                        .map(Worded::of)
                        .orElseGet(() -> Worded.of(value));
    }

    /** The place of a header cell. */
    public Place header(Header header, @Nullable String column) {
        return cell(header.line(), column);
    }

    /** The place of a cell, by the name of its column. */
    public Place cell(long row, @Nullable String column) {
        return Place.cell(file, sheet, row, column).in(contract);
    }
}
