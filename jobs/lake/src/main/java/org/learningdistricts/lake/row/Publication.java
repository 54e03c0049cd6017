package org.learningdistricts.lake.row;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a load that publishes goes by. Its moment is one to which the ledger can be cut: whatever
 * was recorded or decided later was not known then.
 *
 * @param loadId the load, whose release bears the same name
 * @param recordedAt Hanoi time; that of the groups which the load records, if there are any
 * @param referenceDigest names the set of reference data
 * @param contractDigest changes when the contracts do
 * @param decisions what people had decided about names of units, as text; null if nothing
 * @param softwareVersion of the program
 */
public record Publication(
        String loadId,
        LocalDateTime recordedAt,
        String referenceDigest,
        String contractDigest,
        @Nullable String decisions,
        String softwareVersion) {}
