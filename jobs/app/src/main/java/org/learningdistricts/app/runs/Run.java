package org.learningdistricts.app.runs;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.TerminalProgress;

/**
 * A load, as {@code runs --json} and {@code run --json} give it.
 *
 * @param started Hanoi time
 * @param seconds how long it took, null if that is not known
 * @param judged submissions: the sum of first, corrections and again
 * @param cause why it failed, null if it did not
 * @param steps in order; none where many runs are listed
 */
public record Run(
        String id,
        LocalDateTime started,
        @Nullable Double seconds,
        RunOutcome outcome,
        long judged,
        long first,
        long corrections,
        long again,
        long accepted,
        long withWarnings,
        long refused,
        @Nullable String cause,
        List<Step> steps) {

    /**
     * A step of the load.
     *
     * @param seconds how long it took, null if that is not known
     */
    public record Step(String name, @Nullable Double seconds, String status) {}

    /** What it judged, in words. */
    String counts(ResultLanguage language) {
        return "%d %s: %d %s, %d %s%s; %d %s, %d %s"
                .formatted(
                        judged,
                        language.words("mới / new"),
                        corrections,
                        language.words("bản sửa", corrections == 1 ? "correction" : "corrections"),
                        first,
                        language.words("lần đầu / first"),
                        again == 0
                                ? ""
                                : ", " + again + " " + language.words("xét lại / judged again"),
                        accepted,
                        language.words("chấp nhận / accepted"),
                        refused,
                        language.words("từ chối / refused"));
    }

    static String shown(@Nullable Double seconds) {
        return seconds == null
                ? "–"
                : TerminalProgress.shown(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
