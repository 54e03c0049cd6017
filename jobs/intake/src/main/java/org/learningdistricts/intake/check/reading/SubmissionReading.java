package org.learningdistricts.intake.check.reading;

import java.util.List;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Scope;

/**
 * What was read of a submission.
 *
 * @param scope with the template that it was read by
 * @param findings of the reading, to which checks add theirs
 * @param files its tables in the order of their files' names
 * @param isOpen whether every workbook could be opened, so that one can tell what was sent
 * @param isArchivable whether nothing in the files keeps their bytes from being stored
 */
public record SubmissionReading(
        Scope scope,
        Findings findings,
        List<ReadFile> files,
        boolean isOpen,
        boolean isArchivable,
        Cover cover,
        Totals totals) {

    /** Removes rows that were stored while they were read. */
    void discard() {
        for (ReadFile file : files) {
            RowStore.StoredTable stored = file.plain() == null ? null : file.plain().stored();
            if (stored != null) {
                stored.discard();
            }
        }
    }
}
