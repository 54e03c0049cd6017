package org.learningdistricts.app.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far the collection is, as {@code status --json} gives it.
 *
 * @param quarters the newest first
 * @param units every unit that should submit, by quarter
 * @param findings errors and warnings of the newest versions, by quarter and rule
 * @param deliveries paths of inboxes that are no submission
 * @param release the current release, null if there is none
 * @param isLoading whether a load is running, which may take in what waits
 */
public record Status(
        List<OfQuarter> quarters,
        List<OfUnit> units,
        List<OfRule> findings,
        List<OfDelivery> deliveries,
        @Nullable OfRelease release,
        boolean isLoading) {

    /** The same of some quarters only, without deliveries, which name none. */
    public Status of(Set<String> wanted) {
        return new Status(
                quarters.stream().filter(one -> wanted.contains(one.quarter())).toList(),
                units.stream().filter(one -> wanted.contains(one.quarter())).toList(),
                findings.stream().filter(one -> wanted.contains(one.quarter())).toList(),
                List.of(),
                release,
                isLoading);
    }

    /**
     * Whether something waits for a person: a unit that sent nothing or was refused, a path that
     * was not taken in, or something received since the release.
     */
    public boolean isWaiting() {
        return release == null
                || release.isBehind()
                || quarters.stream().anyMatch(quarter -> !quarter.isDone())
                || deliveries.stream().anyMatch(one -> one.severity().equals("error"));
    }

    /**
     * One quarter, counted in units.
     *
     * @param isDone whether every unit's newest version counts, or was withdrawn for an earlier one
     * @param expected units that sent something or are not exempt
     * @param findingsReview findings of the build about the newest versions
     */
    record OfQuarter(
            String quarter,
            boolean isDone,
            long expected,
            long received,
            long accepted,
            long acceptedWithWarnings,
            long rejected,
            long late,
            long missing,
            long findingsReview) {

        static OfQuarter of(String quarter, List<OfUnit> units) {
            long missing = count(units, OfUnit::isMissing);
            long rejected = count(units, OfUnit::isRejected);
            long withWarnings = count(units, u -> u.status().equals("accepted_with_warnings"));
            return new OfQuarter(
                    quarter,
                    missing == 0 && rejected == 0 && count(units, OfUnit::isEmptied) == 0,
                    count(units, unit -> unit.isReceived() || unit.isMissing()),
                    count(units, OfUnit::isReceived),
                    count(units, unit -> unit.status().equals("accepted")) + withWarnings,
                    withWarnings,
                    rejected,
                    count(units, OfUnit::isLate),
                    missing,
                    units.stream().mapToLong(OfUnit::findingsReview).sum());
        }

        private static long count(List<OfUnit> units, Predicate<OfUnit> which) {
            return units.stream().filter(which).count();
        }
    }

    /**
     * One unit in a quarter; see the view {@code reporting.submission_status}.
     *
     * @param report the answer to its newest version, null if there is none
     */
    record OfUnit(
            String quarter,
            String unitLevel,
            String unitCode,
            String unitName,
            String status,
            @Nullable Long version,
            @Nullable Long currentVersion,
            @Nullable LocalDateTime receivedAt,
            @Nullable Boolean isOnTime,
            long findingsError,
            long findingsWarning,
            long findingsReview,
            long datasetsMissing,
            boolean isExempt,
            boolean isWithdrawn,
            boolean isNil,
            boolean isClosed,
            @Nullable String report) {

        boolean isReceived() {
            return !status.equals("missing");
        }

        /** Whether something is expected, and nothing came. */
        boolean isMissing() {
            return !isReceived() && !isExempt;
        }

        /** Whether nothing of it counts, as what it sent was withdrawn. */
        boolean isEmptied() {
            return isWithdrawn && currentVersion == null;
        }

        boolean isRejected() {
            return status.equals("rejected");
        }

        boolean isLate() {
            return Boolean.FALSE.equals(isOnTime);
        }
    }

    /**
     * One rule in a quarter.
     *
     * @param stage {@code intake} or {@code build}
     * @param units how many units it concerns
     * @param explained how many of its findings have an explanation
     */
    record OfRule(
            String quarter,
            String rule,
            String severity,
            String stage,
            long units,
            long findings,
            long explained) {}

    /**
     * A path of an inbox that was no submission, and still is there as far as is known.
     *
     * @param inboxes those in which it is; none if that is not known
     * @param report the answer of the load that told it
     */
    record OfDelivery(
            String rule,
            String severity,
            @Nullable String file,
            List<String> inboxes,
            String messageVi,
            String messageEn,
            String report) {}

    /**
     * The release that all but the deliveries is read from.
     *
     * @param madeAt Hanoi time, null if that is no longer known
     * @param isBehind whether something was received since
     */
    record OfRelease(String id, @Nullable LocalDateTime madeAt, boolean isBehind, String file) {}
}
