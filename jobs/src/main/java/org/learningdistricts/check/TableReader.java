package org.learningdistricts.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Labels;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.IdentityNumbers;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.Header;
import org.learningdistricts.normalise.RowNormaliser;
import org.learningdistricts.normalise.TypedRow;
import org.learningdistricts.read.SourceRow;
import org.learningdistricts.read.TableHandler;

/** Takes the rows of one file, normalises each and runs the checks of its table. */
final class TableReader implements TableHandler {

    private static final List<HeaderCheck> HEADER_CHECKS =
            List.of(
                    new UnknownColumn(),
                    new RepeatedColumn(),
                    new MissingColumn(),
                    new OptionalColumnMissing());

    private final TableScope table;
    private final List<RowCheck> checks;
    private final Findings findings;
    private final ColumnSums sums;
    private final List<TypedRow> rows = new ArrayList<>();
    private List<String> headerCells = List.of();
    private @Nullable Header header;
    private @Nullable RowNormaliser normaliser;

    TableReader(TableScope table, List<RowCheck> checks, Findings findings) {
        this.table = table;
        this.checks = checks;
        this.findings = findings;
        this.sums = new ColumnSums(table.contract());
    }

    @Override
    public void aside(SourceRow row) {
        for (String text : row.texts()) {
            findIdentityNumber(text, table.cell(row.number(), null));
        }
    }

    @Override
    public void header(SourceRow row) {
        List<String> cells = row.texts();
        headerCells = cells;
        header = new Header(table.contract(), cells);
        normaliser = new RowNormaliser(table.contract(), table.submission(), header);
        for (HeaderCheck check : HEADER_CHECKS) {
            check.check(header, table, findings);
        }
        for (String cell : cells) {
            findIdentityNumber(cell, table.header(cell));
        }
    }

    @Override
    public void row(SourceRow source) {
        TypedRow row = Objects.requireNonNull(normaliser).normalise(source);
        rows.add(row);
        sums.add(row);
        for (RowCheck check : checks) {
            check.check(row, findings);
        }
        List<String> cells = source.texts();
        List<String> unknown = Objects.requireNonNull(header).unknown();
        for (int i = 0; i < cells.size() && !unknown.isEmpty(); i++) {
            if (unknown.contains(headerCells.get(i))) {
                findIdentityNumber(
                        cells.get(i), table.cell(source.number(), Labels.key(headerCells.get(i))));
            }
        }
    }

    /** The header, null before it was found. */
    @Nullable Header header() {
        return header;
    }

    List<TypedRow> rows() {
        return rows;
    }

    ColumnSums sums() {
        return sums;
    }

    private void findIdentityNumber(String text, Place place) {
        if (IdentityNumbers.isIn(text)) {
            findings.add("personal-identity-number", place, text, null);
        }
    }
}
