package org.learningdistricts.app.preview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.Finding;

/**
 * How a table was read, known once it is.
 *
 * @param facts how it is written, such as encoding and separator, in the words of {@link
 *     PreviewFact}
 * @param rows rows below the header
 * @param repairs what was repaired
 * @param refusal why it could not be read, null if it was
 * @param empty whether the file has no byte
 */
record PreviewedTable(
        Map<PreviewFact, String> facts,
        long rows,
        List<Repair> repairs,
        @Nullable Finding refusal,
        boolean empty) {}
