package org.learningdistricts.app.trace;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningdistricts.app.data.SentFiles;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.check.reading.TableLines;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.SourceRow;

/** Finds cells in the bytes as they were received. */
public final class SentCells {

    private final SubmissionChecker checker;
    private final Contracts contracts;
    private final SentFiles sent;
    private final List<JudgedSubmission> judged;

    /**
     * Looks for them in the archived submissions among those that were judged.
     *
     * @param contracts the newest template
     */
    public SentCells(
            SubmissionChecker checker,
            Contracts contracts,
            SentFiles sent,
            List<JudgedSubmission> judged) {
        this.checker = checker;
        this.contracts = contracts;
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
                .forEach(some -> find(some).forEach(cell -> cells.put(cell.figure(), cell)));
        return figures.stream().map(cells::get).map(Objects::requireNonNull).toList();
    }

    private Optional<JudgedSubmission> submission(TracedFigure figure) {
        return judged.stream()
                .filter(one -> one.quarter().equals(figure.quarter()))
                .filter(one -> one.unitCode().equals(figure.senderCode()))
                .filter(one -> one.digest().startsWith(figure.digest()))
                .findFirst();
    }

    private List<SentCell> find(List<TracedFigure> figures) {
        Map<TracedFigure, SentCell> found = new LinkedHashMap<>();
        figures.forEach(figure -> found.put(figure, new SentCell(figure, null, null)));
        submission(figures.get(0)).ifPresent(submission -> find(figures, submission, found));
        return List.copyOf(found.values());
    }

    private void find(
            List<TracedFigure> figures,
            JudgedSubmission submission,
            Map<TracedFigure, SentCell> found) {
        TracedFigure any = figures.get(0);
        Quarter quarter = Quarter.parse(any.quarter());
        String template = submission.contractVersion();
        List<SourceFile> files = sent.of(submission);
        try (TableLines lines =
                checker.lines(quarter, any.senderLevel(), any.senderCode(), template, files)) {
            for (SentTable table :
                    checker.tables(quarter, any.senderLevel(), any.senderCode(), template, files)) {
                find(figures, table, contracts.named(template).orElse(contracts), lines, found);
            }
        }
    }

    private static void find(
            List<TracedFigure> figures,
            SentTable table,
            Contracts template,
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
                Collections.max(byRow.keySet()),
                row ->
                        byRow.getOrDefault(row.number(), List.of())
                                .forEach(
                                        figure ->
                                                found.put(
                                                        figure,
                                                        cell(figure, table, template, row))));
    }

    private static boolean holds(SentTable table, TracedFigure figure) {
        return table.name().equals(figure.dataset())
                && table.file().equals(figure.file())
                && Objects.equals(table.sheet(), figure.sheet());
    }

    private static SentCell cell(
            TracedFigure figure, SentTable table, Contracts template, SourceRow row) {
        String name =
                template.dataset(table.name()).stream()
                        .flatMap(dataset -> dataset.fields().stream())
                        .filter(field -> field.column().equals(figure.columnName()))
                        .map(Field::name)
                        .findFirst()
                        .orElse(figure.columnName());
        int column = table.columns().indexOf(name);
        return column < 0
                ? new SentCell(figure, null, null)
                : new SentCell(figure, ColumnLetters.of(column) + row.number(), row.text(column));
    }
}
