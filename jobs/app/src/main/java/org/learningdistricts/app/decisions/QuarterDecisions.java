package org.learningdistricts.app.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataLock;
import org.learningdistricts.app.data.ExplanationLog;
import org.learningdistricts.app.data.LedgerClosings;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.NextMoment;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.data.StandingDecisions;
import org.learningdistricts.app.load.ReferenceChoice;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Decision;

/**
 * Writes what people decide about units' submissions for a quarter into the ledger; the next load
 * publishes it. What cannot be decided is refused before anything is written.
 */
public final class QuarterDecisions {

    private final DataFolder folder;
    private final LoadClock clock;

    /** Those of a data folder. */
    public QuarterDecisions(DataFolder folder, LoadClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What a person says about a unit and a quarter.
     *
     * @param unit its code; null for all units, where that can be
     * @param by an office or a role; null if that is not said
     * @param isUndone whether what was decided before is undone
     */
    public record Request(
            String quarter,
            @Nullable String unit,
            String reason,
            @Nullable String by,
            boolean isUndone) {}

    /**
     * Withdraws the version in force, or lets the one count again that was withdrawn last.
     *
     * @return the name of the unit
     * @throws RefusedRequest if there is no such unit, or nothing to withdraw or to undo
     */
    public String withdraw(Request request) {
        return decide(
                request,
                Decision.WITHDRAWAL,
                null,
                (unit, standing) -> request.isUndone() ? last(standing) : inForce(unit, standing));
    }

    /**
     * Exempts a unit from a dataset, or from all; or expects it again.
     *
     * @param dataset null for all
     * @return the name of the unit
     * @throws RefusedRequest if there is no such unit or dataset, it is exempt already, or is not
     */
    public String exempt(Request request, @Nullable String dataset) {
        return decide(
                request,
                Decision.EXEMPTION,
                dataset,
                (unit, standing) -> exemption(unit, standing, dataset, request.isUndone()));
    }

    /**
     * Closes a quarter for one unit or for all, or opens it again: what is received while it is
     * closed is refused.
     *
     * @param request its unit may be null for all; what is undone is the closing
     * @return the name of the unit; null for all
     * @throws RefusedRequest if the quarter is not open yet, there is no such unit, or it is closed
     *     or open already
     */
    @SuppressWarnings("try") // the lock is only held
    public @Nullable String close(Request request) {
        ExplanationLog.requireReason(request.reason(), request.by());
        Lake lake = folder.requireLake();
        Reference reference = Reference.load(ReferenceChoice.ofReader(null, folder));
        try (DataLock lock = DataLock.acquire(folder)) {
            LocalDateTime now = clock.now();
            CollectedQuarter quarter =
                    CollectedQuarter.of(
                            Quarter.parse(request.quarter()),
                            reference,
                            LedgerClosings.of(lake),
                            now);
            Unit unit = request.unit() == null ? null : quarter.unit(request.unit());
            quarter.requireChange(unit, request.isUndone(), now);
            write(
                    lake,
                    request,
                    Decision.CLOSING,
                    unit == null ? null : unit.level(),
                    unit == null ? null : unit.code(),
                    null,
                    null);
            return unit == null ? null : unit.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a decision names beside its unit; the standing ones are of its kind and unit. */
    private interface Subject {
        @Nullable String digest(DecidedUnit unit, List<Decision> standing);
    }

    @SuppressWarnings("try") // the lock is only held
    private String decide(Request request, String kind, @Nullable String dataset, Subject subject) {
        ExplanationLog.requireReason(request.reason(), request.by());
        Lake lake = folder.requireLake();
        try (DataLock lock = DataLock.acquire(folder)) {
            DecidedUnit unit =
                    DecidedUnit.of(
                            folder, request.quarter(), Objects.requireNonNull(request.unit()));
            List<Decision> standing =
                    StandingDecisions.of(lake)
                            .about(kind, request.quarter(), unit.unitLevel(), unit.unitCode());
            String digest = subject.digest(unit, standing);
            write(lake, request, kind, unit.unitLevel(), unit.unitCode(), dataset, digest);
            return unit.unitName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(
            Lake lake,
            Request request,
            String kind,
            @Nullable String unitLevel,
            @Nullable String unitCode,
            @Nullable String dataset,
            @Nullable String digest) {
        LocalDateTime at = NextMoment.ofDecision(clock.now(), lake);
        lake.decide(
                new Decision(
                        LoadClock.sortableId(at),
                        kind,
                        request.quarter(),
                        unitLevel,
                        unitCode,
                        dataset,
                        digest,
                        request.isUndone(),
                        request.reason().strip(),
                        request.by(),
                        at));
    }

    private static String inForce(DecidedUnit unit, List<Decision> standing) {
        String digest = unit.digest();
        if (digest == null) {
            throw new RefusedRequest(
                    "không có bản nào đang được tính để rút / there is no version in force to"
                            + " withdraw: "
                            + unit.unitName());
        }
        if (names(standing, Decision::digest, digest)) {
            throw new RefusedRequest(
                    "bản này đã rút, hãy chạy ldw load / it is withdrawn already, run ldw load: "
                            + unit.unitName());
        }
        return digest;
    }

    private static @Nullable String last(List<Decision> standing) {
        if (standing.isEmpty()) {
            throw new RefusedRequest("không có bản nào đã rút / no version is withdrawn");
        }
        return standing.get(standing.size() - 1).digest();
    }

    private static @Nullable String exemption(
            DecidedUnit unit, List<Decision> standing, @Nullable String dataset, boolean isUndone) {
        if (dataset != null && !unit.hasDataset(dataset)) {
            throw new RefusedRequest(
                    "không có bảng %1$s; đơn vị này nộp %2$s / no dataset %1$s; this unit sends %2$s"
                            .formatted(dataset, unit.datasets()));
        }
        boolean isExempt =
                names(standing, Decision::dataset, dataset)
                        || (!isUndone && names(standing, Decision::dataset, null));
        if (isExempt == isUndone) {
            return null;
        }
        throw new RefusedRequest(
                (isExempt ? "đã được miễn / exempt already: " : "không được miễn / not exempt: ")
                        + unit.unitName());
    }

    private static boolean names(
            List<Decision> standing,
            Function<Decision, @Nullable String> part,
            @Nullable String value) {
        return standing.stream().anyMatch(one -> Objects.equals(part.apply(one), value));
    }
}
