package org.learningdistricts.answers.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learningdistricts.answers.annotated.AnnotatedReport;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.DeliveryAnswer;
import org.learningdistricts.answers.html.CataloguePage;
import org.learningdistricts.answers.html.DeliveryReport;
import org.learningdistricts.answers.html.HtmlReport;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.reader.file.ReadLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the answer to an office in its several forms. */
public final class Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    private final CheckCatalogue catalogue;
    private final HtmlReport html;
    private final DeliveryReport delivery;
    private final AnnotatedReport annotated;

    /**
     * @param checker has judged the submissions, or would judge them in the same way
     * @param limits how much of a file is read
     */
    public Reports(
            Contracts contracts,
            CheckCatalogue catalogue,
            SubmissionChecker checker,
            ReadLimits limits) {
        this.catalogue = catalogue;
        this.html = new HtmlReport(contracts, catalogue);
        this.delivery = new DeliveryReport(contracts, catalogue);
        this.annotated = new AnnotatedReport(contracts, checker, limits);
    }

    /**
     * Writes the forms of an answer into a folder, in place of those of an earlier judgement. The
     * last one written is {@code report.json}.
     *
     * @param files those of the submission; without them there is no {@code annotated.xlsx}
     * @throws UncheckedIOException if one of the others cannot be written
     */
    public void write(Path folder, Answer answer, List<SourceFile> files, ReportKinds kinds) {
        if (kinds == ReportKinds.ALL) {
            CsvReport.write(folder, answer.findings());
            writePage(folder, answer, writeAnnotated(folder, answer, () -> files));
        } else {
            delete(folder.resolve(AnnotatedReport.FILE_NAME));
            delete(folder.resolve(CsvReport.FILE_NAME));
            delete(folder.resolve(HtmlReport.FILE_NAME));
        }
        JsonReport.write(folder, answer);
    }

    /**
     * Writes the forms that can be written before the warehouse is built, and removes the others;
     * {@link #complete} writes those.
     *
     * @throws UncheckedIOException if one cannot be written
     */
    public void begin(Path folder, Answer answer) {
        delete(folder.resolve(AnnotatedReport.FILE_NAME));
        delete(folder.resolve(HtmlReport.FILE_NAME));
        CsvReport.write(folder, answer.findings());
        JsonReport.write(folder, answer);
    }

    /** Whether an answer was begun and not completed. */
    public boolean isBegun(Path folder) {
        return Files.exists(folder.resolve(CsvReport.FILE_NAME))
                && !Files.exists(folder.resolve(HtmlReport.FILE_NAME));
    }

    /**
     * Writes the forms of an answer that show findings of the build; if only JSON was asked for,
     * JSON alone.
     *
     * @param files gives those of the submission
     * @throws UncheckedIOException if one cannot be written
     */
    public void complete(Path folder, Answer answer, Supplier<List<SourceFile>> files) {
        if (Files.exists(folder.resolve(CsvReport.FILE_NAME))) {
            writePage(folder, answer, writeAnnotated(folder, answer, files));
        }
        JsonReport.write(folder, answer);
    }

    /**
     * Removes all forms of an answer that another one takes the place of; what people put beside
     * them stays.
     *
     * @throws UncheckedIOException if one cannot be removed
     */
    public void remove(Path folder) {
        for (String name :
                List.of(
                        AnnotatedReport.FILE_NAME,
                        CsvReport.FILE_NAME,
                        HtmlReport.FILE_NAME,
                        JsonReport.FILE_NAME)) {
            delete(folder.resolve(name));
        }
        try (Stream<Path> others = Files.list(folder)) {
            if (others.findAny().isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove report " + folder, e);
        }
    }

    /**
     * Writes what a load has to say about paths that are no submission. The last form written is
     * {@code report.json}.
     *
     * @throws UncheckedIOException if one cannot be written
     */
    public void write(Path folder, DeliveryAnswer answer, ReportKinds kinds) {
        if (kinds == ReportKinds.ALL) {
            CsvReport.write(folder, answer.findings());
            ReportFile.write(
                    folder.resolve(HtmlReport.FILE_NAME), out -> delivery.write(answer, out));
        }
        JsonReport.write(folder, answer);
    }

    private void writePage(Path folder, Answer answer, boolean isAnnotated) {
        ReportFile.write(
                folder.resolve(HtmlReport.FILE_NAME), out -> html.write(answer, isAnnotated, out));
    }

    /** Returns whether there is a workbook that can be corrected and sent back. */
    private boolean writeAnnotated(
            Path folder, Answer answer, Supplier<List<SourceFile>> sentFiles) {
        Path file = folder.resolve(AnnotatedReport.FILE_NAME);
        boolean[] isWhole = new boolean[1];
        try {
            List<SourceFile> files = sentFiles.get();
            if (!files.isEmpty()) {
                ReportFile.make(file, part -> isWhole[0] = annotated.write(answer, files, part));
                return isWhole[0];
            }
        } catch (RuntimeException e) {
            // The office has the other forms; its figures are not to wait for this one.
            LOG.warn("{} could not be written", file, e);
        }
        delete(file);
        return false;
    }

    /**
     * Writes the page about all checks, which the answers link to.
     *
     * @param reports the folder of all reports
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeCatalogue(Path reports) {
        byte[] page = CataloguePage.of(catalogue).getBytes(StandardCharsets.UTF_8);
        ReportFile.write(reports.resolve(CataloguePage.FILE_NAME), out -> out.write(page));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove report " + file, e);
        }
    }
}
