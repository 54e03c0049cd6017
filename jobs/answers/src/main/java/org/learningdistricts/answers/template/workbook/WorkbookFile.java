package org.learningdistricts.answers.template.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets as an Excel workbook. The same sheets give the same bytes. */
public final class WorkbookFile {

    /** The first that a zip file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    private WorkbookFile(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** What writes one part. */
    private interface Content {
        void writeTo(PartWriter part) throws IOException;
    }

    /**
     * Writes a workbook; the stream stays open.
     *
     * @param names names of ranges, such as {@code Units} for {@code 'Sheet 1'!$A$1:$A$9}
     */
    public static void write(List<Sheet> sheets, Map<String, String> names, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        new WorkbookFile(zip).write(new WorkbookPart(sheets, names));
        zip.finish();
    }

    private void write(WorkbookPart workbook) throws IOException {
        part("[Content_Types].xml", workbook::contentTypes);
        part("_rels/.rels", workbook::packageRelationships);
        part("xl/workbook.xml", workbook::workbook);
        part("xl/_rels/workbook.xml.rels", workbook::relationships);
        part("xl/styles.xml", StylesPart::write);
        SharedTexts texts = new SharedTexts();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            SheetWriter sheet = new SheetWriter(workbook.sheets().get(i), i == 0, texts);
            part("xl/" + WorkbookPart.sheetPart(i), sheet::write);
        }
        part("xl/" + WorkbookPart.TEXTS, texts::write);
    }

    private void part(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        PartWriter part = new PartWriter(zip);
        content.writeTo(part);
        part.finish();
        zip.closeEntry();
    }
}
