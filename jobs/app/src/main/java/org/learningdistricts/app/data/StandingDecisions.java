package org.learningdistricts.app.data;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Decision;

/** What people decided about quarters and did not undo. */
public final class StandingDecisions {

    private final Collection<Decision> standing;

    private StandingDecisions(Collection<Decision> standing) {
        this.standing = standing;
    }

    /** Those of a lake, in the order in which they were decided. */
    public static StandingDecisions of(Lake lake) {
        Map<String, Decision> standing = new LinkedHashMap<>();
        for (Decision decision : lake.decisions()) {
            String subject =
                    String.join(
                            ":",
                            decision.kind(),
                            decision.quarter(),
                            String.valueOf(decision.unitLevel()),
                            String.valueOf(decision.unitCode()),
                            String.valueOf(decision.dataset()),
                            String.valueOf(decision.digest()));
            standing.remove(subject);
            if (!decision.isUndone()) {
                standing.put(subject, decision);
            }
        }
        return new StandingDecisions(standing.values());
    }

    /** All of them, in the order in which they were decided. */
    public List<Decision> all() {
        return List.copyOf(standing);
    }

    /** Whether a version of a unit is withdrawn. */
    public boolean isWithdrawn(String quarter, String unitLevel, String unitCode, String digest) {
        return withdrawal(quarter, unitLevel, unitCode, digest).isPresent();
    }

    /** By what a version of a unit is withdrawn; empty if it is not. */
    public Optional<Decision> withdrawal(
            String quarter, String unitLevel, String unitCode, String digest) {
        return about(Decision.WITHDRAWAL, quarter, unitLevel, unitCode).stream()
                .filter(decision -> digest.equals(decision.digest()))
                .findFirst();
    }

    /** Those of a kind about a unit and a quarter. */
    public List<Decision> about(String kind, String quarter, String unitLevel, String unitCode) {
        return standing.stream()
                .filter(
                        decision ->
                                decision.kind().equals(kind)
                                        && decision.quarter().equals(quarter)
                                        && unitLevel.equals(decision.unitLevel())
                                        && unitCode.equals(decision.unitCode()))
                .toList();
    }
}
