package org.learningdistricts.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.IdentityNumbers;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.read.CsvReader;
import org.learningdistricts.read.ReadOutcome;
import org.learningdistricts.receive.FileNames;

/** Reads one file of a submission, after finding out what it is to be taken for. */
final class SubmissionFileReader {

    private static final String CSV = "csv";

    private final Contracts contracts;
    private final Scope scope;
    private final Findings findings;

    SubmissionFileReader(Contracts contracts, Scope scope, Findings findings) {
        this.contracts = contracts;
        this.scope = scope;
        this.findings = findings;
    }

    /**
     * @param tables names of the tables that earlier files hold; this one's is added
     */
    ReadFile read(String name, byte[] bytes, Set<String> tables) {
        Contract contract = contracts.byTableName(FileNames.stem(name)).orElse(contracts.cover());
        TableScope table = new TableScope(contract, name, scope);
        TableReader reader = new TableReader(table, checks(table), findings);
        ReadFile.FileUse use = ReadFile.FileUse.TABLE;
        ReadOutcome outcome;
        if (!FileNames.extension(name).equals(CSV)) {
            outcome = new ReadOutcome.Unsupported(FileNames.extension(name));
        } else if (!contract.isSubmittedBy(scope.unit().level())) {
            use = ReadFile.FileUse.UNEXPECTED;
            outcome = new ReadOutcome.Read(0, false);
        } else if (!tables.add(contract.name())) {
            use = ReadFile.FileUse.REPEATED;
            outcome = new ReadOutcome.Read(0, false);
        } else {
            outcome = new CsvReader().read(bytes, reader);
        }
        if (outcome instanceof ReadOutcome.Unreadable) {
            findIdentityNumbers(name, bytes);
        }
        return new ReadFile(name, contract, use, outcome, reader.rows(), reader.sums());
    }

    private List<RowCheck> checks(TableScope table) {
        if (table.contract().equals(contracts.cover())) {
            return RowChecks.ofCover(table);
        }
        return table.contract().equals(contracts.totals())
                ? RowChecks.ofTotals(table)
                : RowChecks.ofDataset(table);
    }

    /** Looks for identity numbers line by line in what could not be read as a table. */
    private void findIdentityNumbers(String name, byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            long line = i + 1L;
            if (IdentityNumbers.isIn(lines.get(i)) && !isFound(name, line)) {
                Place place = Place.cell(name, line, null);
                findings.add("personal-identity-number", place, null, null);
            }
        }
    }

    private boolean isFound(String name, long line) {
        return findings.list().stream()
                .anyMatch(
                        f ->
                                f.rule().equals("personal-identity-number")
                                        && name.equals(f.file())
                                        && Long.valueOf(line).equals(f.row()));
    }
}
