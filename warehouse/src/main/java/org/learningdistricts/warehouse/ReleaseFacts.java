package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of itself beside what follows from its rows.
 *
 * @param id its name among the releases
 * @param builtAt when it was built, Hanoi time
 * @param softwareVersion of the program that built it
 * @param previousId of the release that was current then; none before the first
 * @param previousFile that release's file, which a whole build is compared with; none if it is
 *     damaged
 */
public record ReleaseFacts(
        String id,
        LocalDateTime builtAt,
        String softwareVersion,
        @Nullable String previousId,
        @Nullable Path previousFile) {

    /** Of a file that is tried and not published. */
    static final ReleaseFacts UNPUBLISHED =
            new ReleaseFacts("unpublished", LocalDateTime.of(2000, 1, 1, 0, 0), "none", null, null);
}
