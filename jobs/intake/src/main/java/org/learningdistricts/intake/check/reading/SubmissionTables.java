package org.learningdistricts.intake.check.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.learningdistricts.intake.check.plain.PlainTable;
import org.learningdistricts.intake.check.rows.RowCheck;
import org.learningdistricts.intake.check.rows.RowChecks;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.check.table.TableReader;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.NumberStyles;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.reader.table.BlankTable;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.TableHandler;

/** Normalises and checks the tables of one submission, wherever their rows come from. */
final class SubmissionTables {

    private final Contracts contracts;
    private final Scope scope;
    private final Findings findings;
    private final Set<String> names = new HashSet<>();

    SubmissionTables(Contracts contracts, Scope scope, Findings findings) {
        this.contracts = contracts;
        this.scope = scope;
        this.findings = findings;
    }

    /** Whether a table was read that is more than a blank sheet or file. */
    boolean hasRead(Contract table) {
        return names.contains(table.name());
    }

    /**
     * Reads a table, unless it is not expected or was read before.
     *
     * @param source hands the rows over; may be asked twice
     */
    ReadFile read(TableScope table, Function<TableHandler, ReadOutcome> source) {
        return read(table, Optional::empty, source);
    }

    /**
     * Reads a table, unless it is not expected or was read before.
     *
     * @param plain hands the table over if it needs no closer look
     * @param source hands the rows over; may be asked twice
     */
    ReadFile read(
            TableScope table,
            Supplier<Optional<PlainTable>> plain,
            Function<TableHandler, ReadOutcome> source) {
        if (!table.contract().isSubmittedBy(scope.unit().level())) {
            return ReadFile.unread(table, ReadFile.FileUse.UNEXPECTED);
        }
        if (!names.add(table.contract().name())) {
            return ReadFile.unread(table, ReadFile.FileUse.REPEATED);
        }
        return plain.get()
                .map(found -> ReadFile.plain(table, found))
                .orElseGet(() -> readOnceOrTwice(table, source));
    }

    /** Reads a table, twice if only the whole of it tells how its numbers are written. */
    private ReadFile readOnceOrTwice(TableScope table, Function<TableHandler, ReadOutcome> source) {
        NumberStyles styles = new NumberStyles(table.contract());
        Findings found = findings.continued();
        TableReader reader = new TableReader(table, checks(table), styles, found);
        ReadOutcome outcome = reader.readFrom(source);
        if (styles.isMissed()) {
            styles.complete();
            found = findings.continued();
            reader = new TableReader(table, checks(table), styles, found);
            outcome = reader.readFrom(source);
        }
        if (BlankTable.is(outcome)) {
            names.remove(table.contract().name());
            return ReadFile.unread(table, ReadFile.FileUse.BLANK);
        }
        findings.takeOver(found);
        return ReadFile.read(table, outcome, reader);
    }

    private List<RowCheck> checks(TableScope table) {
        if (table.contract().equals(contracts.cover())) {
            return RowChecks.ofCover(table);
        }
        return table.contract().equals(contracts.totals())
                ? RowChecks.ofTotals(table)
                : RowChecks.ofDataset(table);
    }
}
