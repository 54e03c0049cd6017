package org.learningdistricts.answers.html;

import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;

/** An answer as one HTML page: Vietnamese first, for a phone, a screen or paper. */
public final class HtmlReport {

    /** The name of the file in the submission's folder. */
    public static final String FILE_NAME = "report.html";

    private final Template template;
    private final Contracts contracts;
    private final CheckCatalogue catalogue;

    public HtmlReport(Contracts contracts, CheckCatalogue catalogue) {
        this.template = HtmlTemplate.of(FILE_NAME);
        this.contracts = contracts;
        this.catalogue = catalogue;
    }

    /**
     * Writes the page.
     *
     * @param isAnnotated whether a workbook with the marked cells lies beside it
     * @throws IOException if it cannot be written
     */
    public void write(Answer answer, boolean isAnnotated, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        PageMaker pages = new PageMaker(answer.template(contracts), catalogue);
        template.execute(pages.page(answer, isAnnotated), writer);
        writer.flush();
    }
}
