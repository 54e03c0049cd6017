package org.learningdistricts.answers.annotated;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.CellPlace;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.answers.marker.CannotBeMarked;
import org.learningdistricts.answers.marker.Mark;
import org.learningdistricts.answers.marker.WorkbookMarker;
import org.learningdistricts.intake.check.reading.TableLines;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.FileNames;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer as a workbook: the office's own, or one made from its tables, with marked cells and a
 * first sheet that says what to do.
 */
public final class AnnotatedReport {

    /** The name of the file in the submission's folder. */
    public static final String FILE_NAME = "annotated.xlsx";

    private static final Logger LOG = LoggerFactory.getLogger(AnnotatedReport.class);

    private final Contracts contracts;
    private final SubmissionChecker checker;
    private final ReadLimits limits;

    /**
     * @param checker knows how the files are read
     * @param limits how much of a workbook is read
     */
    public AnnotatedReport(Contracts contracts, SubmissionChecker checker, ReadLimits limits) {
        this.contracts = contracts;
        this.checker = checker;
        this.limits = limits;
    }

    /**
     * Writes the workbook.
     *
     * @param files of the submission
     * @param file to write
     * @return whether it can be corrected and sent back
     * @throws IOException if it cannot be written
     */
    public boolean write(Answer answer, List<SourceFile> files, Path file) throws IOException {
        Places places = new Places(answer.template(contracts), answer);
        MarkedCells cells = MarkedCells.of(answer, places);
        FirstSheetMaker first = new FirstSheetMaker(answer, places);
        try (TableLines lines = lines(answer, files)) {
            if (fits(answer, cells)
                    && isOwn(answer, files, lines)
                    && isOwnMarked(files.get(0), cells, first, file)) {
                return true;
            }
            return writeCopy(answer, lines, cells, first, file) == Extent.WHOLE;
        }
    }

    private TableLines lines(Answer answer, List<SourceFile> files) {
        return checker.lines(
                Quarter.parse(answer.quarter()),
                answer.unitLevel(),
                answer.unitCode(),
                answer.contractVersion(),
                files);
    }

    private static boolean fits(Answer answer, MarkedCells cells) {
        long rows =
                answer.tables().stream()
                        .mapToLong(table -> table.rows() == null ? 0 : table.rows())
                        .sum();
        return rows <= WholeCopy.MOST_ROWS && cells.isWhole();
    }

    /** Whether the office sent one workbook, which may be given back. */
    private boolean isOwn(Answer answer, List<SourceFile> files, TableLines lines) {
        return files.size() == 1
                && FileNames.isWorkbook(files.get(0).name())
                && (!answer.tables().isEmpty() || canBeOpened(answer, files.get(0), lines))
                && !PersonalData.isFound(answer)
                && !PersonalData.isUnread(answer, lines, answer.template(contracts).formWords());
    }

    /** Whether a workbook without a table was opened; one that is too large is not tried again. */
    private static boolean canBeOpened(Answer answer, SourceFile workbook, TableLines lines) {
        return answer.totals().stream().noneMatch(t -> t.rule().equals(LimitExceeded.RULE))
                && lines.canBeOpened(workbook);
    }

    private boolean isOwnMarked(
            SourceFile workbook, MarkedCells cells, FirstSheetMaker first, Path file)
            throws IOException {
        Map<CellPlace, Mark> marks = cells.marks(AnnotatedReport::ofOwn);
        try {
            WorkbookMarker.write(
                    workbook, limits, List.copyOf(marks.values()), first.ofOwn(marks), file);
            return true;
        } catch (CannotBeMarked e) {
            LOG.debug("{} is not marked itself: {}", workbook.name(), e.getMessage());
            return false;
        }
    }

    private static Layout.@Nullable Spot ofOwn(CellPlace cell) {
        String sheet = cell.table().sheet();
        return sheet == null ? null : new Layout.Spot(sheet, cell.row(), cell.column());
    }

    /** Writes a copy of the tables with marked cells. */
    private Extent writeCopy(
            Answer answer, TableLines lines, MarkedCells cells, FirstSheetMaker first, Path file)
            throws IOException {
        if (fits(answer, cells)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                return new WholeCopy(answer, answer.template(contracts), masked(answer, lines))
                        .write(cells, first, out);
            } catch (LimitExceeded e) {
                LOG.debug("{} {}: {}", answer.quarter(), answer.unitCode(), e.getMessage());
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            return new FaultyRowsCopy(cells, answer.template(contracts), masked(answer, lines))
                    .write(first, out);
        }
    }

    private MaskedLines masked(Answer answer, TableLines lines) {
        return new MaskedLines(answer, lines, answer.template(contracts).formWords());
    }
}
