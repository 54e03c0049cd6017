package org.learningdistricts.app.data;

import java.util.List;
import java.util.Set;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Quarter;

/** The submissions of quarters and units that a person names. */
public final class NamedSubmissions {

    private NamedSubmissions() {}

    /**
     * Finds them.
     *
     * @param quarters empty for all
     * @param units codes, with or without their leading zeros; empty for all
     * @throws RefusedRequest if nothing was received of one that is named: it was mistyped
     */
    public static List<JudgedSubmission> of(
            StateDatabase state, Set<Quarter> quarters, Set<String> units) {
        List<JudgedSubmission> all = state.judgedSubmissions();
        for (String unit : units) {
            requireAny(named(all, quarters, Set.of(unit)), unit);
        }
        for (Quarter quarter : quarters) {
            requireAny(named(all, Set.of(quarter), units), quarter.toString());
        }
        return named(all, quarters, units);
    }

    private static void requireAny(List<JudgedSubmission> found, String named) {
        if (found.isEmpty()) {
            throw new RefusedRequest(named + ": chưa nhận báo cáo nào / nothing was received");
        }
    }

    private static List<JudgedSubmission> named(
            List<JudgedSubmission> all, Set<Quarter> quarters, Set<String> units) {
        return all.stream()
                .filter(
                        judged ->
                                quarters.isEmpty()
                                        || quarters.contains(Quarter.parse(judged.quarter())))
                .filter(judged -> units.isEmpty() || isOf(units, judged.unitCode()))
                .toList();
    }

    private static boolean isOf(Set<String> units, String code) {
        return units.stream()
                .anyMatch(unit -> code.equals(unit) || LeadingZeros.areLost(code, unit));
    }
}
