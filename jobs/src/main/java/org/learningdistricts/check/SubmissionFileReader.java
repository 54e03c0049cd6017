package org.learningdistricts.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.IdentityNumbers;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.NumberStyles;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.read.CsvReader;
import org.learningdistricts.read.ReadOutcome;
import org.learningdistricts.read.Remark;
import org.learningdistricts.read.TableHandler;
import org.learningdistricts.receive.FileNames;
import org.learningdistricts.receive.SourceFile;

/** Reads one file of a submission, after finding out what it is to be taken for. */
final class SubmissionFileReader {

    private static final String CSV = "csv";

    private final Contracts contracts;
    private final Scope scope;
    private final Findings findings;
    private final ReadLimits limits;
    private final Set<String> tables;
    private boolean isArchivable = true;

    /**
     * @param tables names of the tables that earlier files hold; this one's are added
     */
    SubmissionFileReader(
            Contracts contracts,
            Scope scope,
            Findings findings,
            ReadLimits limits,
            Set<String> tables) {
        this.contracts = contracts;
        this.scope = scope;
        this.findings = findings;
        this.limits = limits;
        this.tables = tables;
    }

    /** The tables of a file: one of a CSV file, one for each sheet of a workbook. */
    List<ReadFile> read(SourceFile file) {
        String name = file.name();
        Contract contract = contracts.byTableName(FileNames.stem(name)).orElse(contracts.cover());
        TableScope table = new TableScope(contract, name, null, scope);
        ReadFile read =
                FileNames.extension(name).equals(CSV)
                        ? table(table, handler -> csv(contract).read(file, handler))
                        : ReadFile.unread(table, ReadFile.FileUse.TABLE, unsupported(name));
        if (read.outcome() instanceof ReadOutcome.Refused) {
            findIdentityNumbers(file);
            isArchivable = false;
        }
        return List.of(read);
    }

    /** Whether nothing in the file keeps its bytes from being stored. */
    boolean isArchivable() {
        return isArchivable;
    }

    private ReadFile table(TableScope table, Function<TableHandler, ReadOutcome> source) {
        ReadOutcome nothing = new ReadOutcome.Read(0, List.of());
        if (!table.contract().isSubmittedBy(scope.unit().level())) {
            return ReadFile.unread(table, ReadFile.FileUse.UNEXPECTED, nothing);
        }
        if (!tables.add(table.contract().name())) {
            return ReadFile.unread(table, ReadFile.FileUse.REPEATED, nothing);
        }
        return readTable(table, source);
    }

    /** Reads a table, twice if only the whole of it tells how its numbers are written. */
    private ReadFile readTable(TableScope table, Function<TableHandler, ReadOutcome> source) {
        NumberStyles styles = new NumberStyles(table.contract());
        Findings found = findings.ofSameSubject();
        TableReader reader = new TableReader(table, checks(table), styles, found);
        ReadOutcome outcome = read(source, reader);
        if (styles.isMissed()) {
            styles.complete();
            found = findings.ofSameSubject();
            reader = new TableReader(table, checks(table), styles, found);
            outcome = read(source, reader);
        }
        findings.addAll(found);
        return ReadFile.read(table, outcome, reader);
    }

    private static ReadOutcome read(
            Function<TableHandler, ReadOutcome> source, TableReader reader) {
        ReadOutcome outcome = source.apply(reader);
        reader.end();
        return reader.complete(outcome);
    }

    private CsvReader csv(Contract contract) {
        return new CsvReader(TableVocabulary.of(contract, scope), limits);
    }

    private static ReadOutcome unsupported(String name) {
        return new ReadOutcome.Refused(
                Remark.onFile("unsupported-format", FileNames.extension(name), CSV), List.of());
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
