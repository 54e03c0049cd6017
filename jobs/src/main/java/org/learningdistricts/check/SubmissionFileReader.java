package org.learningdistricts.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.IdentityNumbers;
import org.learningdistricts.finding.Place;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.read.ColumnLetters;
import org.learningdistricts.read.CsvReader;
import org.learningdistricts.read.ReadOutcome;
import org.learningdistricts.read.Remark;
import org.learningdistricts.read.SourceRow;
import org.learningdistricts.read.TwiceEncodedText;
import org.learningdistricts.read.UnsupportedFormat;
import org.learningdistricts.read.workbook.Workbook;
import org.learningdistricts.read.workbook.WorkbookOpening;
import org.learningdistricts.read.workbook.WorkbookReader;
import org.learningdistricts.read.workbook.WorkbookSheet;
import org.learningdistricts.receive.FileNames;
import org.learningdistricts.receive.SourceFile;

/** Reads the files of a submission, after finding out what each is to be taken for. */
final class SubmissionFileReader {

    private static final String CSV = "csv";

    private static final String OUTSIDE_CELLS =
            "chú thích, đầu trang, cuối trang, thuộc tính… / comment, header, footer, property…";

    private final Contracts contracts;
    private final TableVocabulary vocabulary;
    private final Scope scope;
    private final Findings findings;
    private final ReadLimits limits;
    private final PlainTableReader plain;
    private final SubmissionTables tables;
    private boolean isOpen = true;
    private boolean isArchivable = true;

    SubmissionFileReader(
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
    }

    /** The tables of a file: one of a CSV file, one for each sheet of a workbook. */
    List<ReadFile> read(SourceFile file) {
        String stem = FileNames.stem(file.name());
        Optional<Contract> contract = contracts.byTableName(stem);
        if (contract.isEmpty()) {
            return workbook(file);
        }
        TableScope table = new TableScope(contract.get(), file.name(), null, scope);
        FileName.note(contract.get(), file.name(), findings);
        ReadFile read =
                FileNames.isText(file.name())
                        ? csv(table, file)
                        : tables.read(table, handler -> unsupported(file));
        if (read.outcome() instanceof ReadOutcome.Refused) {
            findIdentityNumbers(file);
            isArchivable = false;
        }
        return List.of(read);
    }

    /** Whether every workbook could be opened, so that one can tell what was sent. */
    boolean isOpen() {
        return isOpen;
    }

    /** Whether nothing in the files keeps their bytes from being stored. */
    boolean isArchivable() {
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
        WorkbookOpening opening = new WorkbookReader(limits).open(file);
        if (opening instanceof WorkbookOpening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                return sheets(file, workbook);
            }
        }
        Remark reason = ((WorkbookOpening.Refused) opening).reason();
        Place place = Place.cell(file.name(), reason.row(), null);
        findings.add(reason.rule(), place, reason.value(), reason.expected());
        isOpen = false;
        isArchivable = false;
        return List.of();
    }

    private List<ReadFile> sheets(SourceFile file, Workbook workbook) {
        List<ReadFile> read = new ArrayList<>();
        for (WorkbookSheet sheet : workbook.sheets()) {
            Optional<Contract> contract =
                    contracts.byTableName(TwiceEncodedText.meant(sheet.name()));
            if (contract.isEmpty()) {
                ignore(file, workbook, sheet);
                continue;
            }
            SheetName.note(contract.get(), file.name(), sheet.name(), findings);
            TableScope table = new TableScope(contract.get(), file.name(), sheet.name(), scope);
            read.add(
                    tables.read(
                            table,
                            handler ->
                                    workbook.read(
                                            sheet, vocabulary.of(table.contract()), handler)));
        }
        if (workbook.hidesIdentityNumber() && findings.lacks(PersonalIdentityNumber.RULE)) {
            findings.add(PersonalIdentityNumber.RULE, Place.file(file.name()), OUTSIDE_CELLS, null);
        }
        isArchivable &= read.stream().allMatch(r -> r.outcome() instanceof ReadOutcome.Read);
        return read;
    }

    /**
     * Passes over a sheet that is no table, but would be archived. Of one that the template or an
     * answer to the office put there nothing is said: it speaks of data of people itself.
     */
    private void ignore(SourceFile file, Workbook workbook, WorkbookSheet sheet) {
        boolean isOurs =
                contracts.formWords().isIgnorableSheet(sheet.name())
                        || contracts.besideTables().isGuide(sheet.name());
        if (!isOurs) {
            IgnoredSheet.add(findings, file.name(), sheet.name());
        }
        workbook.forEachRow(
                sheet,
                row -> {
                    findIdentityNumbers(row, file.name(), sheet.name());
                    if (!isOurs) {
                        findPeople(row, file.name(), sheet.name());
                    }
                });
    }

    private void findIdentityNumbers(SourceRow row, String file, String sheet) {
        for (int i = 0; i < row.texts().size(); i++) {
            if (IdentityNumbers.isIn(row.text(i))) {
                Place place = Place.cell(file, sheet, row.number(), ColumnLetters.of(i));
                findings.add(PersonalIdentityNumber.RULE, place, row.text(i), null);
            }
        }
    }

    private void findPeople(SourceRow row, String file, String sheet) {
        if (contracts.formWords().announcesPeople(row.texts())) {
            String titles = String.join(" ", row.texts()).strip();
            Place place = Place.cell(file, sheet, row.number(), null);
            findings.add(PersonalDataColumn.RULE, place, titles, null);
        }
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
