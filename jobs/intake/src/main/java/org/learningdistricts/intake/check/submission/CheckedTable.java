package org.learningdistricts.intake.check.submission;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowBatch;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.contract.Contract;

/**
 * A dataset of a checked submission.
 *
 * @param file name of the file inside the submission
 * @param rowCount data rows, null if the file could not be read
 * @param rows of an accepted submission; null if it was rejected
 * @param stored a large table's rows, null if they are in {@code rows}
 */
public record CheckedTable(
        Contract contract,
        String file,
        @Nullable Long rowCount,
        @Nullable RowBatch rows,
        RowStore.@Nullable StoredTable stored) {}
