package org.learningdistricts.app.decisions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.intake.check.receipt.Closing;
import org.learningdistricts.intake.check.receipt.Closings;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;

/**
 * A quarter that can be closed, or closed for a unit, and opened again.
 *
 * @param closings those of all quarters
 */
record CollectedQuarter(
        Quarter quarter, Collection collection, Reference reference, Closings closings) {

    private static final String ALL = "";

    /**
     * Finds it.
     *
     * @throws RefusedRequest if it is not collected, or not yet
     */
    static CollectedQuarter of(
            Quarter quarter, Reference reference, Closings closings, LocalDateTime now) {
        Collection collection =
                reference
                        .collection(quarter)
                        .orElseThrow(
                                () ->
                                        new RefusedRequest(
                                                quarter
                                                        + ": quý không thu thập / the quarter is"
                                                        + " not collected"));
        LocalDate opens = collection.windowOpens();
        if (now.toLocalDate().isBefore(opens)) {
            throw new RefusedRequest(
                    "%s: quý chưa mở nhận báo cáo, mở từ %2$s / the quarter is not open yet, it opens on %2$s"
                            .formatted(quarter, opens));
        }
        return new CollectedQuarter(quarter, collection, reference, closings);
    }

    /**
     * The unit with a code.
     *
     * @throws RefusedRequest if it does not submit for the quarter
     */
    Unit unit(String code) {
        return reference
                .units()
                .inForce(collection.unitLevel(), code, quarter.lastDay())
                .orElseThrow(() -> DecidedUnit.unknown(code, quarter.toString()));
    }

    /**
     * Refuses what changes nothing.
     *
     * @param unit null for all units
     * @param isOpen whether it should be opened
     */
    void requireChange(@Nullable Unit unit, boolean isOpen, LocalDateTime now) {
        boolean isChanged =
                unit == null
                        ? changesAny(isOpen, now)
                        : isClosed(
                                        closings.before(LocalDateTime.MAX, quarter, unit)
                                                .orElse(null),
                                        now)
                                == isOpen;
        if (!isChanged) {
            throw new RefusedRequest(
                    (isOpen
                                    ? "%1$s: quý đang mở / the quarter is open"
                                    : "%1$s: quý đã khóa rồi / the quarter is closed already")
                            .formatted(unit == null ? quarter : quarter + " " + unit.name()));
        }
    }

    /** Whether all units, or one that was decided about by itself since, are not so already. */
    private boolean changesAny(boolean isOpen, LocalDateTime now) {
        Map<String, Closing> last = new HashMap<>();
        for (Closing closing : closings.inOrder()) {
            if (closing.quarter().equals(quarter)) {
                if (closing.unitCode() == null) {
                    last.clear();
                }
                last.put(Objects.requireNonNullElse(closing.unitCode(), ALL), closing);
            }
        }
        return isClosed(last.get(ALL), now) == isOpen
                || last.values().stream().anyMatch(closing -> closing.isOpen() != isOpen);
    }

    /** Whether a quarter is closed by what was decided last, or else by the calendar. */
    private boolean isClosed(@Nullable Closing closing, LocalDateTime now) {
        LocalDate last = collection.lastDay();
        return closing == null
                ? last != null && now.toLocalDate().isAfter(last)
                : !closing.isOpen();
    }
}
