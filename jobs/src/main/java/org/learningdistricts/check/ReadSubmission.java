package org.learningdistricts.check;

import java.util.List;
import java.util.Optional;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.receive.SubmissionSource;
import org.learningdistricts.reference.Collection;

/**
 * A submission after all its files have been read.
 *
 * @param collection how the quarter is collected
 * @param files its tables in the order of their files' names
 * @param isOpen whether one can tell what was sent: not of a workbook or zip that cannot be opened
 */
record ReadSubmission(
        SubmissionSource source,
        Scope scope,
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

    /** The datasets that the unit is expected to send. */
    List<Contract> expectedDatasets() {
        return scope.contracts().datasets().stream()
                .filter(dataset -> dataset.isSubmittedBy(scope.unit().level()))
                .toList();
    }
}
