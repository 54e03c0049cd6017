package org.learningdistricts.app.trace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.learningdistricts.app.data.SentFiles;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.check.reading.TableLines;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.SourceRow;

/** Finds cells in the bytes as they were received. */
public final class SentCells {

    private final SubmissionChecker checker;
    private final SentFiles sent;
    private final List<JudgedSubmission> judged;

    /** Looks for them in the archived submissions among those that were judged. */
    public SentCells(SubmissionChecker checker, SentFiles sent, List<JudgedSubmission> judged) {
        this.checker = checker;
        this.sent = sent;
        this.judged = judged;
    }

    /**
     * The cells of figures, in their order.
     *
     * @throws org.learningdistricts.app.data.LoadFault if the archive cannot be read
     */
    public List<SentCell> of(List<TracedFigure> figures) {
        Map<String, List<TracedFigure>> bySubmission =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TracedFigure::submissionKey,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<TracedFigure, SentCell> cells = new HashMap<>();
        bySubmission
                .values()
                .forEach(
                        some ->
                                find(some, files(some.get(0)))
                                        .forEach(cell -> cells.put(cell.figure(), cell)));
        return figures.stream().map(cells::get).map(Objects::requireNonNull).toList();
    }

    private List<SourceFile> files(TracedFigure figure) {
        return judged.stream()
                .filter(one -> one.quarter().equals(figure.quarter()))
                .filter(one -> one.unitCode().equals(figure.senderCode()))
                .filter(one -> one.digest().startsWith(figure.digest()))
                .findFirst()
                .map(sent::of)
                .orElse(List.of());
    }

    private List<SentCell> find(List<TracedFigure> figures, List<SourceFile> files) {
        TracedFigure any = figures.get(0);
        Quarter quarter = Quarter.parse(any.quarter());
        Map<TracedFigure, SentCell> found = new LinkedHashMap<>();
        figures.forEach(figure -> found.put(figure, new SentCell(figure, null, null)));
        try (TableLines lines =
                checker.lines(quarter, any.senderLevel(), any.senderCode(), files)) {
            for (SentTable table :
                    checker.tables(quarter, any.senderLevel(), any.senderCode(), files)) {
                find(figures, table, lines, found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void find(
            List<TracedFigure> figures,
            SentTable table,
            TableLines lines,
            Map<TracedFigure, SentCell> found) {
        Map<Long, List<TracedFigure>> byRow =
                figures.stream()
                        .filter(figure -> holds(table, figure))
                        .collect(Collectors.groupingBy(TracedFigure::rowNumber));
        if (byRow.isEmpty()) {
            return;
        }
        lines.forEach(
                table,
                true,
                row ->
                        byRow.getOrDefault(row.number(), List.of())
                                .forEach(figure -> found.put(figure, cell(figure, table, row))));
    }

    private static boolean holds(SentTable table, TracedFigure figure) {
        return table.name().equals(figure.dataset())
                && table.file().equals(figure.file())
                && Objects.equals(table.sheet(), figure.sheet());
    }

    private static SentCell cell(TracedFigure figure, SentTable table, SourceRow row) {
        int column = table.columns().indexOf(figure.columnName());
        return column < 0
                ? new SentCell(figure, null, null)
                : new SentCell(figure, ColumnLetters.of(column) + row.number(), row.text(column));
    }
}
