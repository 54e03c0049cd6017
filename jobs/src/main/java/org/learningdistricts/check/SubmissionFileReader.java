package org.learningdistricts.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.contract.Field;
import org.learningdistricts.contract.Labels;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.IdentityNumbers;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.read.CsvReader;
import org.learningdistricts.read.ReadOutcome;
import org.learningdistricts.read.Remark;
import org.learningdistricts.read.TableHandler;
import org.learningdistricts.read.Vocabulary;
import org.learningdistricts.receive.FileNames;
import org.learningdistricts.receive.SourceFile;

/** Reads one file of a submission, after finding out what it is to be taken for. */
final class SubmissionFileReader {

    private static final String CSV = "csv";

    private final Contracts contracts;
    private final Scope scope;
    private final Findings findings;
    private final Set<String> tables;
    private boolean isArchivable = true;

    /**
     * @param tables names of the tables that earlier files hold; this one's are added
     */
    SubmissionFileReader(Contracts contracts, Scope scope, Findings findings, Set<String> tables) {
        this.contracts = contracts;
        this.scope = scope;
        this.findings = findings;
        this.tables = tables;
    }

    /** The tables of a file: one of a CSV file, one for each sheet of a workbook. */
    List<ReadFile> read(SourceFile file) {
        Contract contract =
                contracts.byTableName(FileNames.stem(file.name())).orElse(contracts.cover());
        ReadFile read =
                FileNames.extension(file.name()).equals(CSV)
                        ? table(
                                file.name(),
                                null,
                                contract,
                                handler -> csv(contract).read(file, handler))
                        : table(file.name(), null, contract, handler -> unsupported(file));
        if (read.outcome() instanceof ReadOutcome.Refused) {
            findIdentityNumbers(file);
        }
        isArchivable &= read.outcome() instanceof ReadOutcome.Read;
        return List.of(read);
    }

    /** Whether nothing in the file keeps its bytes from being stored. */
    boolean isArchivable() {
        return isArchivable;
    }

    private ReadFile table(
            String name,
            @Nullable String sheet,
            Contract contract,
            Function<TableHandler, ReadOutcome> source) {
        TableScope table = new TableScope(contract, name, sheet, scope);
        TableReader reader = new TableReader(table, checks(table), findings);
        ReadFile.FileUse use = ReadFile.FileUse.TABLE;
        ReadOutcome outcome = new ReadOutcome.Read(0, List.of());
        if (!contract.isSubmittedBy(scope.unit().level())) {
            use = ReadFile.FileUse.UNEXPECTED;
        } else if (!tables.add(contract.name())) {
            use = ReadFile.FileUse.REPEATED;
        } else {
            outcome = source.apply(reader);
        }
        return new ReadFile(
                name, sheet, contract, use, outcome, reader.header(), reader.rows(), reader.sums());
    }

    private static CsvReader csv(Contract contract) {
        Set<String> labels = new HashSet<>();
        for (Field field : contract.fields()) {
            labels.add(Labels.key(field.name()));
            labels.add(Labels.key(field.titleVi()));
        }
        return new CsvReader(new Vocabulary(labels, Set.of()), ReadLimits.DEFAULT);
    }

    private static ReadOutcome unsupported(SourceFile file) {
        return new ReadOutcome.Refused(
                Remark.onFile("unsupported-format", FileNames.extension(file.name()), CSV),
                List.of());
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
