package org.learningdistricts.app.findings;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.schemas.SqlResource;

/**
 * Which findings of a release are wanted; an empty list wants all.
 *
 * @param units codes, with or without the zeros in front of them
 */
public record FindingFilter(
        List<String> quarters,
        List<String> units,
        List<String> rules,
        List<String> severities,
        List<String> stages) {

    /** Whether it wants all findings. */
    public boolean isEmpty() {
        return quarters.isEmpty() && units.isEmpty() && rules.isEmpty();
    }

    /** The findings, by quarter, unit and severity. */
    public ResultSet rows(OpenRelease release) {
        return release.query(
                SqlResource.text(FindingFilter.class, "findings.sql"),
                list(quarters),
                list(units.stream().map(unit -> unit.replaceFirst("^0+", "")).toList()),
                list(rules),
                list(severities),
                list(stages));
    }

    private static String list(Collection<String> wanted) {
        return wanted.stream().collect(Collectors.joining(","));
    }
}
