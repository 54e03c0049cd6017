package org.learningdistricts.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
import org.learningdistricts.read.ReadLimits;
import org.learningdistricts.read.ReadOutcome;
import org.learningdistricts.read.Remark;
import org.learningdistricts.read.Vocabulary;
import org.learningdistricts.receive.FileNames;
import org.learningdistricts.receive.SourceFile;

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
    ReadFile read(SourceFile file, Set<String> tables) {
        String name = file.name();
        Contract contract = contracts.byTableName(FileNames.stem(name)).orElse(contracts.cover());
        TableScope table = new TableScope(contract, name, scope);
        TableReader reader = new TableReader(table, checks(table), findings);
        ReadFile.FileUse use = ReadFile.FileUse.TABLE;
        ReadOutcome outcome;
        if (!FileNames.extension(name).equals(CSV)) {
            outcome =
                    new ReadOutcome.Refused(
                            Remark.onFile("unsupported-format", FileNames.extension(name), CSV),
                            List.of());
        } else if (!contract.isSubmittedBy(scope.unit().level())) {
            use = ReadFile.FileUse.UNEXPECTED;
            outcome = new ReadOutcome.Read(0, List.of());
        } else if (!tables.add(contract.name())) {
            use = ReadFile.FileUse.REPEATED;
            outcome = new ReadOutcome.Read(0, List.of());
        } else {
            outcome = new CsvReader(Vocabulary.NONE, ReadLimits.DEFAULT).read(file, reader);
        }
        if (outcome instanceof ReadOutcome.Refused) {
            findIdentityNumbers(file);
        }
        return new ReadFile(
                name, contract, use, outcome, reader.header(), reader.rows(), reader.sums());
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
    private void findIdentityNumbers(SourceFile file) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(file.open(), StandardCharsets.ISO_8859_1))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (IdentityNumbers.isIn(line) && !isFound(file.name(), number)) {
                    Place place = Place.cell(file.name(), number, null);
                    findings.add("personal-identity-number", place, null, null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
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
