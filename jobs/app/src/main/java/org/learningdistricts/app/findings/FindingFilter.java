package org.learningdistricts.app.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
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

    /** The units, quarters and checks that it names and that there are none of. */
    public List<String> unknown(OpenRelease release, CheckCatalogue catalogue) {
        List<String> unknown = new ArrayList<>();
        try (ResultSet row =
                release.query(
                        SqlResource.text(FindingFilter.class, "unknown_wanted.sql"),
                        list(units),
                        list(quarters))) {
            while (row.next()) {
                unknown.add(row.getString("wanted"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read which units and quarters there are", e);
        }
        Set<String> known =
                catalogue.entries().stream().map(CatalogueEntry::rule).collect(Collectors.toSet());
        rules.stream().filter(rule -> !known.contains(rule)).forEach(unknown::add);
        return List.copyOf(unknown);
    }

    private static String list(Collection<String> wanted) {
        return wanted.stream().collect(Collectors.joining(","));
    }
}
