package org.learningdistricts.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.receive.SourceFile;
import org.learningdistricts.report.html.CataloguePage;
import org.learningdistricts.report.html.HtmlReport;

/** Writes the answer to an office in its several forms. */
public final class Reports {

    private final CheckCatalogue catalogue;
    private final HtmlReport html;

    public Reports(Contracts contracts, CheckCatalogue catalogue) {
        this.catalogue = catalogue;
        this.html = new HtmlReport(contracts, catalogue);
    }

    /**
     * Writes the forms of an answer into a folder, in place of those of an earlier judgement. The
     * last one written is {@code report.json}.
     *
     * @throws UncheckedIOException if one cannot be written
     */
    public void write(Path folder, Answer answer, List<SourceFile> files, ReportKinds kinds) {
        if (kinds == ReportKinds.ALL) {
            CsvReport.write(folder, answer);
            writePage(folder, answer);
        } else {
            delete(folder.resolve(CsvReport.FILE_NAME));
            delete(folder.resolve(HtmlReport.FILE_NAME));
        }
        JsonReport.write(folder, answer);
    }

    /**
     * Writes the forms of an answer that show findings of the build, where they are.
     *
     * @throws UncheckedIOException if one cannot be written
     */
    public void writeReviews(Path folder, Answer answer) {
        if (Files.exists(folder.resolve(HtmlReport.FILE_NAME))) {
            writePage(folder, answer);
        }
        JsonReport.write(folder, answer);
    }

    private void writePage(Path folder, Answer answer) {
        ReportFile.write(
                folder.resolve(HtmlReport.FILE_NAME), out -> html.write(answer, false, out));
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
