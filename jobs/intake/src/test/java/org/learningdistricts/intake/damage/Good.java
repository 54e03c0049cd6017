package org.learningdistricts.intake.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.shape.SentTable;
import org.learningdistricts.intake.shape.Submission;

/**
 * A submission about which there is nothing to say.
 *
 * @param scope what its codes mean
 * @param way how it will be sent
 */
record Good(Submission submission, Scope scope, SentAs way) {

    /** The same in another form. */
    Good sentAs(SentAs other) {
        return new Good(submission.with(other.dress()), scope, other);
    }

    List<SentTable> datasets() {
        return submission.tables().stream().filter(SentTable::isDataset).toList();
    }

    SentTable table(String name) {
        return submission.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** With another text in one cell. */
    Submission with(Site site, String text) {
        return with(site.table(), site.changed(text));
    }

    /** With one table changed. */
    Submission with(SentTable table, SentTable changed) {
        return submission.with(other -> other.equals(table) ? changed : other);
    }

    /** Without one table. */
    Submission without(String table) {
        return new Submission(
                submission.quarter(),
                submission.unit(),
                submission.tables().stream().filter(t -> !t.name().equals(table)).toList());
    }

    /** With one table more. */
    Submission and(SentTable table) {
        List<SentTable> tables = new ArrayList<>(submission.tables());
        tables.add(table);
        return new Submission(submission.quarter(), submission.unit(), tables);
    }

    /** The cell of the control totals that speaks of a dataset. */
    Site total(String dataset, String column) {
        SentTable totals = table("totals");
        for (int row = 0; row < totals.below().size(); row++) {
            Optional<Contract> named =
                    scope.contracts().byTableName(totals.below().get(row).get(0));
            if (named.isPresent() && named.get().name().equals(dataset)) {
                return new Site(totals, row, totals.columns().indexOf(column));
            }
        }
        throw new IllegalStateException("expected a control total of " + dataset);
    }

    /** The column of a dataset that its control total adds up; empty if there is none. */
    String controlColumn(String dataset) {
        return total(dataset, "control_column").text();
    }
}
