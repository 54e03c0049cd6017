package org.learningdistricts.intake.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.schemas.Sha256;

/**
 * Identifiers of findings: of what is found and where, not of row numbers, so that one stays when
 * rows move. What is found several times alike is counted.
 */
final class FindingIds {

    private static final int LENGTH = 20;

    private final String subject;
    private final Map<String, Integer> timesSeen = new HashMap<>();

    /**
     * @param subject what the identifiers hang on: unit and quarter
     */
    FindingIds(String subject) {
        this.subject = subject;
    }

    /** Counts on from what others have counted. */
    void goOnAfter(FindingIds others) {
        timesSeen.putAll(others.timesSeen);
    }

    String next(
            String rule,
            @Nullable String file,
            @Nullable String rowKey,
            @Nullable String column,
            @Nullable String value) {
        String identity =
                Stream.of(subject, rule, text(file), text(rowKey), text(column), text(value))
                        .collect(Collectors.joining("\u0000"));
        int times = timesSeen.merge(identity, 1, Integer::sum);
        return Sha256.of(identity + "\u0000" + times).substring(0, LENGTH);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
