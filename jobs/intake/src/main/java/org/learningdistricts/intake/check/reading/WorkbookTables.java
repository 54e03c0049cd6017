package org.learningdistricts.intake.check.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.check.plain.TableVocabulary;
import org.learningdistricts.intake.check.rows.PersonalIdentityNumber;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.check.table.PersonalDataColumn;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.IdentityNumbers;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.receive.SameCopy;
import org.learningdistricts.intake.receive.UnnamedTable;
import org.learningdistricts.intake.receive.UnnamedTables;
import org.learningdistricts.reader.encoding.TwiceEncodedText;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookSheet;
import org.learningdistricts.schemas.Sha256;

/** Reads the sheets of a workbook that hold tables: those that are named for one come first. */
final class WorkbookTables {

    private static final String OUTSIDE_CELLS =
            "chú thích, đầu trang, cuối trang, thuộc tính… / comment, header, footer, property…";

    private final Contracts contracts;
    private final TableVocabulary vocabulary;
    private final Scope scope;
    private final Findings findings;
    private final SubmissionTables tables;
    private final UnnamedTables unnamed;
    private final String file;
    private final Workbook workbook;
    private final boolean isOfTemplate;
    private final Map<Contract, List<WorkbookSheet>> sent = new HashMap<>();
    private final List<ReadFile> read = new ArrayList<>();

    WorkbookTables(
            Contracts contracts,
            TableVocabulary vocabulary,
            Scope scope,
            Findings findings,
            SubmissionTables tables,
            UnnamedTables unnamed,
            String file,
            Workbook workbook) {
        this.contracts = contracts;
        this.vocabulary = vocabulary;
        this.scope = scope;
        this.findings = findings;
        this.tables = tables;
        this.unnamed = unnamed;
        this.file = file;
        this.workbook = workbook;
        this.isOfTemplate =
                workbook.sheets().stream()
                        .anyMatch(sheet -> contracts.besideTables().isGuide(sheet.name()));
    }

    List<ReadFile> read() {
        for (WorkbookSheet sheet : workbook.sheets()) {
            contracts
                    .byTableName(sheet.name())
                    .filter(table -> table.isNamed(sheet.name()))
                    .ifPresent(table -> findings.callTable(table, sheet.name()));
        }
        List<WorkbookSheet> others = new ArrayList<>();
        for (WorkbookSheet sheet : workbook.sheets()) {
            contracts
                    .byTableName(TwiceEncodedText.meant(sheet.name()))
                    .ifPresentOrElse(table -> read(table, sheet), () -> others.add(sheet));
        }
        for (WorkbookSheet sheet : others) {
            Optional<UnnamedTable> table =
                    isOurs(sheet) ? Optional.empty() : unnamed.of(workbook, sheet);
            table.ifPresentOrElse(held -> readUnnamed(held, sheet), () -> ignore(sheet));
        }
        if (workbook.hidesWatched() && findings.lacks(PersonalIdentityNumber.RULE)) {
            findings.add(PersonalIdentityNumber.RULE, Place.file(file), OUTSIDE_CELLS, null);
        }
        return read;
    }

    private void read(Contract contract, WorkbookSheet sheet) {
        TableScope table = new TableScope(contract, file, sheet.name(), isOfTemplate, scope);
        ReadFile result =
                tables.read(
                        table, handler -> workbook.read(sheet, vocabulary.of(contract), handler));
        read.add(result);
        if (result.use() == ReadFile.FileUse.TABLE) {
            sent.computeIfAbsent(contract, key -> new ArrayList<>()).add(sheet);
        } else {
            look(sheet, false);
        }
        if (result.use() != ReadFile.FileUse.BLANK) {
            SheetName.note(contract, file, sheet.name(), findings);
        }
    }

    private void readUnnamed(UnnamedTable held, WorkbookSheet sheet) {
        Contract contract = held.contract();
        if (!tables.hasRead(contract)) {
            read(contract, sheet);
            return;
        }
        List<WorkbookSheet> others = sent.getOrDefault(contract, List.of());
        if (!held.hasRows()) {
            ignore(sheet);
            return;
        }
        Place place = Place.cell(file, sheet.name(), null, null);
        for (WorkbookSheet other : others) {
            if (rows(other).equals(rows(sheet))) {
                SameCopy.add(findings, place, contract, other.name());
                look(sheet, false);
                return;
            }
        }
        sent.computeIfAbsent(contract, key -> new ArrayList<>()).add(sheet);
        TableScope table = new TableScope(contract, file, sheet.name(), isOfTemplate, scope);
        read.add(ReadFile.unread(table, ReadFile.FileUse.COPY));
        look(sheet, false);
    }

    /** What stands in the rows of a sheet, wherever they lie. */
    private String rows(WorkbookSheet sheet) {
        StringBuilder rows = new StringBuilder();
        workbook.forEachRow(sheet, row -> rows.append(String.join("\0", row.texts())).append('\n'));
        return Sha256.of(rows.toString());
    }

    /** Whether the template or an answer to the office put a sheet there. */
    private boolean isOurs(WorkbookSheet sheet) {
        return contracts.formWords().isIgnorableSheet(sheet.name())
                || contracts.besideTables().isGuide(sheet.name());
    }

    /**
     * Passes over a sheet that is no table, but would be archived. Of one that the template or an
     * answer to the office put there nothing is said: it speaks of data of people itself.
     */
    private void ignore(WorkbookSheet sheet) {
        boolean isOurs = isOurs(sheet);
        boolean hasPeople = look(sheet, isOurs);
        if (!isOurs) {
            IgnoredSheet.add(findings, file, sheet.name(), hasPeople);
        }
    }

    /** Looks for data of people in a sheet that is not read, and says whether there are any. */
    private boolean look(WorkbookSheet sheet, boolean isOurs) {
        boolean[] hasPeople = new boolean[1];
        workbook.forEachRow(
                sheet,
                row -> {
                    hasPeople[0] |= findIdentityNumbers(row, sheet.name());
                    hasPeople[0] |= !isOurs && findPeople(row, sheet.name());
                });
        return hasPeople[0];
    }

    private boolean findIdentityNumbers(SourceRow row, String sheet) {
        boolean isFound = false;
        for (int i = 0; i < row.texts().size(); i++) {
            if (IdentityNumbers.isIn(row.text(i))) {
                Place place = Place.cell(file, sheet, row.number(), ColumnLetters.of(i));
                findings.add(PersonalIdentityNumber.RULE, place, row.text(i), null);
                isFound = true;
            }
        }
        return isFound;
    }

    private boolean findPeople(SourceRow row, String sheet) {
        boolean isFound = contracts.formWords().announcesPeople(row.texts());
        if (isFound) {
            String titles = String.join(" ", row.texts()).strip();
            Place place = Place.cell(file, sheet, row.number(), null);
            PersonalDataColumn.addSheet(findings, place, titles);
        }
        return isFound;
    }
}
