package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.reader.file.ReadLimits;

/**
 * What a person asks a load to do.
 *
 * @param folder data folder
 * @param reference folder of reference data in place of the bundled set, or null
 * @param acceptedReference digest, or how it begins, of the reference data that shall take the
 *     place of those of the loads before; null if none shall
 * @param quarters quarters to take, empty for all
 * @param receivedAt receipt time of submissions that have none in a {@code received.csv}, Hanoi
 *     time; null for now
 * @param rest how long a submission must have lain unchanged; zero takes all
 * @param limits how much of a file is read
 * @param reports which forms of the answers are written
 * @param keptReleases how many releases are kept, the current and recent ones at any rate; null for
 *     all
 * @param inboxes folders to take submissions from
 * @param again submissions of the archive that are judged once more
 */
public record LoadRequest(
        DataFolder folder,
        @Nullable Path reference,
        @Nullable String acceptedReference,
        Set<Quarter> quarters,
        @Nullable LocalDateTime receivedAt,
        Duration rest,
        ReadLimits limits,
        ReportKinds reports,
        @Nullable Integer keptReleases,
        List<Path> inboxes,
        List<SubmissionSource> again) {

    /** The same, with submissions of the archive that are judged once more. */
    LoadRequest again(List<SubmissionSource> submissions) {
        return new LoadRequest(
                folder,
                reference,
                acceptedReference,
                quarters,
                receivedAt,
                rest,
                limits,
                reports,
                keptReleases,
                inboxes,
                submissions);
    }
}
