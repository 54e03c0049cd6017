package org.learningdistricts.intake.damage;

import java.util.List;
import java.util.Set;

/**
 * What came of a damage.
 *
 * @param of what was damaged, and how
 * @param expected what the report must say
 * @param follows what it may say besides
 * @param said its errors and warnings
 */
record Judged(String of, Found expected, Set<Found> follows, List<Found> said) {

    boolean isFound() {
        return said.contains(expected);
    }

    /** What neither is expected nor follows, or is said twice. */
    List<Found> astray() {
        return said.stream()
                .filter(found -> !found.equals(expected) && !follows.contains(found))
                .toList();
    }

    boolean isExact() {
        return isFound() && astray().isEmpty() && said.stream().distinct().count() == said.size();
    }

    @Override
    public String toString() {
        return of
                + "\n    expected "
                + expected
                + "\n    said "
                + said
                + "\n    follows "
                + follows;
    }
}
