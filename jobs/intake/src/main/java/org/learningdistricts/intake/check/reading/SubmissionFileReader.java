package org.learningdistricts.intake.check.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.PlainTableReader;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.check.plain.TableVocabulary;
import org.learningdistricts.intake.check.rows.PersonalIdentityNumber;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.IdentityNumberLines;
import org.learningdistricts.intake.finding.IdentityNumbers;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.receive.FileNames;
import org.learningdistricts.intake.receive.IgnoredFile;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.UnnamedTable;
import org.learningdistricts.intake.receive.UnnamedTables;
import org.learningdistricts.reader.csv.CsvReader;
import org.learningdistricts.reader.csv.UnsupportedFormat;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;

/** Reads the files of a submission, after finding out what each is to be taken for. */
public final class SubmissionFileReader {

    private static final String CSV = "csv";

    private final Contracts contracts;
    private final TableVocabulary vocabulary;
    private final Scope scope;
    private final Findings findings;
    private final ReadLimits limits;
    private final PlainTableReader plain;
    private final SubmissionTables tables;
    private final UnnamedTables unnamed;
    private boolean isOpen = true;
    private boolean isArchivable = true;

    public SubmissionFileReader(
            Contracts contracts,
            TableVocabulary vocabulary,
            Scope scope,
            Findings findings,
            ReadLimits limits,
            @Nullable RowStore store) {
        this.contracts = contracts;
        this.vocabulary = vocabulary;
        this.scope = scope;
        this.findings = findings;
        this.limits = limits;
        this.plain = new PlainTableReader(vocabulary, limits, store);
        this.tables = new SubmissionTables(contracts, scope, findings);
        this.unnamed = new UnnamedTables(contracts, scope.day(), scope.unit().level(), limits);
    }

    /** The tables of all files; those that are named for their table come first. */
    public List<ReadFile> read(List<SourceFile> files) {
        List<ReadFile> read = new ArrayList<>();
        files.stream()
                .sorted(Comparator.comparing(this::isUnnamed).thenComparing(SourceFile::name))
                .forEach(file -> read.addAll(read(file)));
        return read;
    }

    private boolean isUnnamed(SourceFile file) {
        return contracts.byTableName(FileNames.title(file.name())).isEmpty();
    }

    /** The tables of a file: one of a CSV file, one for each sheet of a workbook. */
    private List<ReadFile> read(SourceFile file) {
        Optional<Contract> named = contracts.byTableName(FileNames.title(file.name()));
        Optional<Contract> contract = named.or(() -> unnamed(file));
        if (contract.isEmpty()) {
            return FileNames.isText(file.name()) ? ignored(file) : workbook(file);
        }
        TableScope table = new TableScope(contract.get(), file.name(), null, false, scope);
        if (named.isEmpty() && tables.hasRead(contract.get())) {
            findIdentityNumbers(file);
            return List.of(ReadFile.unread(table, ReadFile.FileUse.COPY));
        }
        FileName.note(contract.get(), file.name(), findings);
        ReadFile read =
                FileNames.isText(file.name())
                        ? csv(table, file)
                        : tables.read(table, handler -> unsupported(file));
        if (read.outcome() instanceof ReadOutcome.Refused) {
            findIdentityNumbers(file);
            isArchivable = false;
        } else if (read.use() != ReadFile.FileUse.TABLE) {
            findIdentityNumbers(file);
        }
        return List.of(read);
    }

    private Optional<Contract> unnamed(SourceFile file) {
        try {
            return unnamed.of(file.name(), file).map(UnnamedTable::contract);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** A table that only the template of the quarter has. */
    private List<ReadFile> ignored(SourceFile file) {
        IgnoredFile.add(findings, file.name());
        findIdentityNumbers(file);
        return List.of();
    }

    /** Whether every workbook could be opened, so that one can tell what was sent. */
    public boolean isOpen() {
        return isOpen;
    }

    /** Whether nothing in the files keeps their bytes from being stored. */
    public boolean isArchivable() {
        return isArchivable;
    }

    private ReadFile csv(TableScope table, SourceFile file) {
        return tables.read(
                table,
                () -> plain.read(table, file),
                handler ->
                        new CsvReader(vocabulary.of(table.contract()), limits).read(file, handler));
    }

    private List<ReadFile> workbook(SourceFile file) {
        WorkbookOpening opening = new WorkbookReader(limits, IdentityNumbers::isIn).open(file);
        if (opening instanceof WorkbookOpening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                return sheets(file, workbook);
            }
        }
        Remark reason = ((WorkbookOpening.NotOpened) opening).reason();
        Place place = Place.cell(file.name(), reason.row(), null);
        findings.add(reason.rule(), place, reason.value(), reason.expected());
        isOpen = false;
        isArchivable = false;
        return List.of();
    }

    private List<ReadFile> sheets(SourceFile file, Workbook workbook) {
        WorkbookTables sheets =
                new WorkbookTables(
                        contracts,
                        vocabulary,
                        scope,
                        findings,
                        tables,
                        unnamed,
                        file.name(),
                        workbook);
        List<ReadFile> read = sheets.read();
        isArchivable &= read.stream().allMatch(r -> r.outcome() instanceof ReadOutcome.Read);
        return read;
    }

    private static ReadOutcome unsupported(SourceFile file) {
        return new ReadOutcome.Refused(
                UnsupportedFormat.of(FileNames.extension(file.name()), CSV), List.of());
    }

    /** Looks for identity numbers line by line in what could not be read as a table. */
    private void findIdentityNumbers(SourceFile file) {
        Set<Long> found =
                findings.list().stream()
                        .filter(f -> f.rule().equals(PersonalIdentityNumber.RULE))
                        .filter(f -> file.name().equals(f.file()))
                        .map(Finding::row)
                        .collect(Collectors.toSet());
        try (InputStream in = file.open()) {
            for (long line : IdentityNumberLines.of(in)) {
                if (!found.contains(line)) {
                    Place place = Place.cell(file.name(), line, null);
                    findings.add(PersonalIdentityNumber.RULE, place, null, null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
