package org.learningdistricts.answers.annotated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.CellPlace;
import org.learningdistricts.answers.answer.FindingOrder;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.answers.marker.Mark;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;

/** The cells that an answer speaks of, those with the worst findings first. */
final class MarkedCells {

    /** More comments make a workbook slow. */
    static final int MOST = 5_000;

    /** More than so many findings about one cell are only counted. */
    private static final int MOST_OF_A_CELL = 8;

    private final Map<CellPlace, List<Finding>> cells;
    private final boolean isWhole;

    private MarkedCells(Map<CellPlace, List<Finding>> cells, boolean isWhole) {
        this.cells = cells;
        this.isWhole = isWhole;
    }

    static MarkedCells of(Answer answer, Places places) {
        Map<CellPlace, List<Finding>> cells = new LinkedHashMap<>();
        boolean isWhole = answer.totals().stream().noneMatch(MarkedCells::lacksSome);
        for (Finding finding : worstFirst(answer)) {
            CellPlace cell = places.cell(finding);
            if (cell == null) {
                continue;
            }
            if (cells.size() < MOST || cells.containsKey(cell)) {
                cells.computeIfAbsent(cell, place -> new ArrayList<>()).add(finding);
            } else {
                isWhole &= finding.severity() == Severity.INFO;
            }
        }
        return new MarkedCells(Collections.unmodifiableMap(cells), isWhole);
    }

    private static boolean lacksSome(RuleTotal total) {
        return total.notListed() > 0 && total.severity() != Severity.INFO;
    }

    /** All listed findings: errors, warnings, those of the build, notes. */
    static List<Finding> worstFirst(Answer answer) {
        return Stream.concat(answer.findings().stream(), answer.reviews().stream())
                .sorted(FindingOrder.WORST_FIRST)
                .toList();
    }

    /** Whether every cell with an error or a warning is among them. */
    boolean isWhole() {
        return isWhole;
    }

    Set<CellPlace> places() {
        return cells.keySet();
    }

    /** Their marks in a workbook, by cell; without those that it lacks. */
    Map<CellPlace, Mark> marks(Layout layout) {
        Map<CellPlace, Mark> marks = new LinkedHashMap<>();
        cells.forEach(
                (cell, findings) -> {
                    Layout.Spot spot = layout.of(cell);
                    if (spot != null) {
                        marks.put(cell, mark(spot, findings));
                    }
                });
        return marks;
    }

    /** The mark of one of them. */
    Mark mark(CellPlace cell, Layout.Spot spot) {
        return mark(spot, Objects.requireNonNull(cells.get(cell)));
    }

    private static Mark mark(Layout.Spot spot, List<Finding> findings) {
        return new Mark(
                spot.sheet(),
                spot.row(),
                spot.column(),
                findings.get(0).severity(),
                text(findings));
    }

    private static String text(Collection<Finding> findings) {
        String told =
                findings.stream()
                        .limit(MOST_OF_A_CELL)
                        .map(Wording::comment)
                        .collect(Collectors.joining("\n\n"));
        int more = findings.size() - MOST_OF_A_CELL;
        return more <= 0 ? told : told + "\n\n+ " + more;
    }
}
