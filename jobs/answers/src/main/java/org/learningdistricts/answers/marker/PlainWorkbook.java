package org.learningdistricts.answers.marker;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.learningdistricts.answers.workbook.PartRelationships;
import org.learningdistricts.answers.workbook.SheetWriter;
import org.learningdistricts.answers.workbook.StyleSheet;
import org.learningdistricts.answers.workbook.WorkbookWriter;

/** A workbook of plain tables with marked cells, and the first sheet, which is written at last. */
public final class PlainWorkbook implements Closeable {

    private final StyleSheet styles;
    private final MarkedStyles marked;
    private final int text;
    private final int title;
    private final WorkbookWriter book;
    private int count;

    /** What writes the rows of a sheet. */
    public interface Rows {
        void writeTo(PlainSheet sheet) throws IOException;
    }

    public PlainWorkbook(OutputStream target) throws IOException {
        this.styles = StyleSheet.create(WorkbookWriter.STYLES, StyleSheet.CALIBRI, "", "");
        this.marked = new MarkedStyles(styles);
        this.text = styles.numberOf(PlainSheet.TEXT);
        this.title = styles.numberOf(PlainSheet.TITLE);
        this.book = new WorkbookWriter(target, styles);
    }

    /**
     * Writes the next sheet.
     *
     * @param marks of its cells
     * @return whether all of it fits into a sheet
     */
    public boolean sheet(String name, SheetMarks marks, Rows rows) throws IOException {
        String part = book.addSheet(count, name);
        count++;
        PartRelationships links = PartRelationships.none(part);
        String shapes = book.newPart("xl/drawings/vmlDrawing", ".vml", "");
        String id = links.add("vmlDrawing", shapes);
        PlainSheet[] written = new PlainSheet[1];
        book.write(
                part,
                out -> {
                    PlainSheet sheet = new PlainSheet(out, marked, text, title, marks);
                    rows.writeTo(sheet);
                    sheet.end();
                    String comments = marks.isEmpty() ? "" : CommentShapes.reference("", id);
                    out.end(SheetWriter.page(true) + comments);
                    written[0] = sheet;
                });
        if (!marks.isEmpty()) {
            String comments = book.newPart("xl/comments", ".xml", "spreadsheetml.comments+xml");
            links.add("comments", comments);
            links.writeTo(book.parts());
            CommentsPart texts = new CommentsPart(marks);
            texts.writeTo(book.parts(), comments);
            new CommentShapes(shapes, written[0].shape())
                    .write(book.parts(), texts.gone(), texts.added());
        }
        return !written[0].isCut();
    }

    /** Writes the first sheet, and what holds the sheets together. */
    public void finish(FirstSheet first) throws IOException {
        FirstSheetPart sheet = new FirstSheetPart(first, styles, marked);
        book.write(book.addSheet(0, first.name()), sheet::write);
        book.finish("", List.of(FirstSheetPart.printTitles(first, first.name())), "");
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
