package org.learningdistricts.app.load;

import java.util.Collection;
import java.util.Map;
import org.learningdistricts.intake.check.submission.CheckedSubmission;

/**
 * What a load judged, counted. A correction that is refused counts as refused, whatever counts of
 * its unit meanwhile.
 *
 * @param finished how many a load that was killed had judged, which count from this load on
 * @param again how many of the same bytes were judged once more
 * @param accepted with and without warnings
 */
public record LoadCounts(
        int finished,
        int first,
        int corrections,
        int again,
        int accepted,
        int withWarnings,
        int rejected) {

    /** Counts nothing. */
    static final LoadCounts NONE = new LoadCounts(0, 0, 0, 0, 0, 0, 0);

    /**
     * Counts what was judged.
     *
     * @param finished how many a load that was killed had judged
     * @param kinds of all that was to be judged, by submission identifier
     * @param verdicts of what was, by submission identifier
     */
    static LoadCounts of(
            int finished, Map<String, VersionKind> kinds, Map<String, String> verdicts) {
        Collection<VersionKind> judged =
                kinds.entrySet().stream()
                        .filter(kind -> verdicts.containsKey(kind.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        int rejected = count(verdicts.values(), CheckedSubmission.REJECTED);
        return new LoadCounts(
                finished,
                count(judged, VersionKind.FIRST),
                count(judged, VersionKind.CORRECTION),
                count(judged, VersionKind.AGAIN),
                verdicts.size() - rejected,
                count(verdicts.values(), "accepted_with_warnings"),
                rejected);
    }

    /** How many were judged. */
    public int judged() {
        return accepted + rejected;
    }

    private static <T> int count(Collection<T> all, T wanted) {
        return (int) all.stream().filter(wanted::equals).count();
    }
}
