package org.learningdistricts.intake.check.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.ShownTexts;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.reader.table.ReadOutcome;

/**
 * A table of a submission as it was sent: where in its file the columns lie.
 *
 * @param name name of the table in the contract
 * @param file name of the file inside the submission
 * @param sheet name of the sheet, null for CSV
 * @param rows rows of data, null if the table could not be read
 * @param headerRow row of its header, null if none was found
 * @param columns technical name of each column from the first of the file or sheet on, or the title
 *     as sent where the contract lacks it
 */
public record SentTable(
        String name,
        String file,
        @Nullable String sheet,
        @Nullable Long rows,
        @Nullable Long headerRow,
        List<String> columns) {

    /** Whether it was read to its end. */
    public boolean wasRead() {
        return rows != null && headerRow != null;
    }

    public static SentTable of(ReadFile file) {
        Header header = file.header();
        Long rows = file.outcome() instanceof ReadOutcome.Read read ? read.rows() : null;
        if (file.plain() != null) {
            List<String> columns = file.contract().fields().stream().map(Field::name).toList();
            return new SentTable(file.contract().name(), file.name(), null, rows, 1L, columns);
        }
        return new SentTable(
                file.contract().name(),
                file.name(),
                file.sheet(),
                rows,
                header == null ? null : header.line(),
                header == null
                        ? List.of()
                        : header.columns().stream().map(ShownTexts::of).toList());
    }
}
