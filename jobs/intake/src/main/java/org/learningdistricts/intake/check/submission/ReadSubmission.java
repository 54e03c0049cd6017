package org.learningdistricts.intake.check.submission;

import java.util.List;
import java.util.Optional;
import org.learningdistricts.intake.check.reading.Cover;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.Totals;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.receive.FileNames;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.reader.table.SeveralTables;

/**
 * A submission after all its files have been read.
 *
 * @param scope with the template that it was read by
 * @param template that of its quarter
 * @param collection how the quarter is collected
 * @param files its tables in the order of their files' names
 * @param isOpen whether one can tell what was sent: not of a workbook or zip that cannot be opened
 */
record ReadSubmission(
        SubmissionSource source,
        Scope scope,
        Contracts template,
        Collection collection,
        List<ReadFile> files,
        boolean isOpen,
        Cover cover,
        Totals totals) {

    /** The file that holds a table, if it was sent. */
    Optional<ReadFile> file(Contract contract) {
        return files.stream()
                .filter(f -> f.use() == ReadFile.FileUse.TABLE && f.contract().equals(contract))
                .findFirst();
    }

    /** Whether a table was sent, be it in the file of another one. */
    boolean isSent(Contract table) {
        return files.stream()
                .anyMatch(f -> f.isSent(table) || SeveralTables.holds(f.outcome(), table.name()));
    }

    /** The datasets that the unit is expected to send. */
    List<Contract> expectedDatasets() {
        return template.datasets().stream()
                .filter(dataset -> dataset.isSubmittedBy(scope.unit().level()))
                .map(dataset -> scope.contracts().dataset(dataset.name()).orElse(dataset))
                .toList();
    }

    /** Where a table lacks that was not sent: a sheet of the workbook, or a file. */
    Place placeOfMissing(Contract table) {
        List<String> names = source.files().stream().map(SourceFile::name).toList();
        boolean isWorkbook =
                !source.form().equals("folder")
                        && names.size() == 1
                        && FileNames.isWorkbook(names.get(0));
        return isWorkbook
                ? Place.cell(names.get(0), table.titleVi(), null, null)
                : Place.file(table.name() + ".csv");
    }
}
