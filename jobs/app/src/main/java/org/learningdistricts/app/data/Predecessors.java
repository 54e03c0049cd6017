package org.learningdistricts.app.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.answers.answer.AnswerPredecessor;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.schemas.SqlResource;

/** The former communes that communes took over from, as a release knows them. */
public final class Predecessors {

    private final Map<String, List<Link>> bySuccessor = new HashMap<>();

    private Predecessors() {}

    /** A former commune of one that is in force from one day to another. */
    private record Link(LocalDate from, LocalDate to, AnswerPredecessor former) {}

    /** Those of a release. */
    public static Predecessors of(OpenRelease release) {
        Predecessors all = new Predecessors();
        String sql = SqlResource.text(Predecessors.class, "predecessors.sql");
        try (ResultSet row = release.query(sql)) {
            while (row.next()) {
                AnswerPredecessor former =
                        new AnswerPredecessor(
                                row.getString("unit_code"),
                                row.getString("unit_name"),
                                row.getBoolean("is_whole"),
                                row.getObject("changed_on", LocalDate.class),
                                row.getObject("level", Long.class),
                                row.getString("decision_number"),
                                row.getObject("decision_date", LocalDate.class));
                all.bySuccessor
                        .computeIfAbsent(row.getString("successor_code"), code -> new ArrayList<>())
                        .add(
                                new Link(
                                        row.getObject("successor_from", LocalDate.class),
                                        row.getObject("successor_to", LocalDate.class),
                                        former));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the predecessors", e);
        }
    }

    /**
     * Those of a commune in a quarter, in the order of their names.
     *
     * @param unitCode may lack its leading zeros
     */
    public List<AnswerPredecessor> ofCommune(String unitCode, Quarter quarter) {
        List<Link> links = bySuccessor.get(unitCode);
        if (links == null) {
            links =
                    bySuccessor.entrySet().stream()
                            .filter(of -> LeadingZeros.areLost(of.getKey(), unitCode))
                            .findFirst()
                            .map(Map.Entry::getValue)
                            .orElse(List.of());
        }
        LocalDate day = quarter.lastDay();
        return links.stream()
                .filter(link -> !day.isBefore(link.from()) && !day.isAfter(link.to()))
                .map(Link::former)
                .toList();
    }
}
