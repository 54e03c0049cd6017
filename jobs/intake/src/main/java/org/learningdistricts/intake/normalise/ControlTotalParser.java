package org.learningdistricts.intake.normalise;

import java.math.BigDecimal;
import java.util.Optional;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.SourceRow;

/**
 * Reads the control total of a row. The sum of a column of counts is a count, which tells {@code
 * 12.345} from a decimal.
 */
final class ControlTotalParser {

    private final Contract totals;
    private final Scope scope;
    private final Header header;
    private final CellParser decimals;
    private final CellParser counts;

    ControlTotalParser(Contract totals, Scope scope, Header header, NumberEvidence evidence) {
        this.totals = totals;
        this.scope = scope;
        this.header = header;
        Field decimal = totals.fields().get(totals.indexOfRole("control-total"));
        DateEvidence dates = DateEvidence.none();
        this.decimals = new CellParser(decimal, totals, scope, evidence, dates);
        this.counts =
                new CellParser(decimal.ofType(FieldType.INTEGER), totals, scope, evidence, dates);
    }

    Cell parse(SourceRow row, int position, CellRepairs repairs) {
        String text = row.text(position);
        CellKind kind = row.kind(position);
        if (kind == CellKind.TEXT && NumberReadings.readings(text) != null && isOfCounts(row)) {
            Cell count = counts.parse(text, kind, repairs);
            return count.value() instanceof Long sum
                    ? count.with(BigDecimal.valueOf(sum).setScale(CellParser.SCALE))
                    : count;
        }
        return decimals.parse(text, kind, repairs);
    }

    private boolean isOfCounts(SourceRow row) {
        Optional<Contract> dataset = scope.contracts().byTableName(text(row, "dataset"));
        if (dataset.isEmpty()) {
            return false;
        }
        int field = ColumnTitles.of(dataset.get(), scope).find(text(row, "control-column"));
        return field != ColumnTitles.NONE
                && dataset.get().fields().get(field).type() == FieldType.INTEGER;
    }

    private String text(SourceRow row, String role) {
        int position = header.positionOf(totals.indexOfRole(role));
        return position < 0 ? "" : CleanText.of(row.text(position)).text();
    }
}
