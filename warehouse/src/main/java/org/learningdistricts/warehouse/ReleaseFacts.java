package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
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
 * @param recordedTo when the load that publishes it was recorded; none: the newest load in it
 * @param moment as of when it is made; none: the present
 */
public record ReleaseFacts(
        String id,
        LocalDateTime builtAt,
        String softwareVersion,
        @Nullable String previousId,
        @Nullable Path previousFile,
        @Nullable LocalDateTime recordedTo,
        @Nullable PastMoment moment) {

    /** Of a file that is tried and not published. */
    static final ReleaseFacts UNPUBLISHED =
            new ReleaseFacts(
                    "unpublished",
                    LocalDateTime.of(2000, 1, 1, 0, 0),
                    "none",
                    null,
                    null,
                    null,
                    null);

    /** As SQL literals, by the places of {@code release.sql}. */
    Map<String, String> literals(String rulesDigest) {
        return Map.of(
                "id", BuildSession.quoted(id),
                "built_at", literal(builtAt),
                "recorded_to", literal(recordedTo),
                "as_of", literal(moment == null ? null : moment.asOf()),
                "rules_as",
                        moment == null || moment.isByRulesOfNow()
                                ? BuildSession.quoted("now")
                                : BuildSession.quoted("then"),
                "is_rules_assumed", String.valueOf(moment != null && moment.isRulesAssumed()),
                "software_version", BuildSession.quoted(softwareVersion),
                "rules_digest", BuildSession.quoted(rulesDigest),
                "previous_id", previousId == null ? "null" : BuildSession.quoted(previousId));
    }

    private static String literal(@Nullable LocalDateTime moment) {
        return moment == null
                ? "cast(null as timestamp)"
                : "timestamp " + BuildSession.quoted(moment);
    }
}
