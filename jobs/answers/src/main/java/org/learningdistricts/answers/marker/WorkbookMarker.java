package org.learningdistricts.answers.marker;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.learningdistricts.answers.workbook.ContentTypes;
import org.learningdistricts.answers.workbook.DefinedName;
import org.learningdistricts.answers.workbook.PackageWriter;
import org.learningdistricts.answers.workbook.PartNames;
import org.learningdistricts.answers.workbook.PartRelationships;
import org.learningdistricts.answers.workbook.SheetWriter;
import org.learningdistricts.answers.workbook.StyleSheet;
import org.learningdistricts.answers.workbook.UnexpectedMarkup;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.ooxml.Relationship;
import org.learningdistricts.reader.ooxml.WorkbookPackage;
import org.learningdistricts.reader.ooxml.WorkbookRefused;

/**
 * Writes an office's workbook again with cells coloured and commented, and a list of problems
 * before its sheets. All else stays as it was. What an earlier marking left is taken out first,
 * also if Excel or another program saved the workbook in between.
 */
public final class WorkbookMarker {

    /** What belongs to a sheet alone and goes with it. */
    private static final Set<String> PARTS_OF_A_SHEET =
            Set.of("comments", "vmlDrawing", "drawing", "printerSettings", "table");

    private final WorkbookPackage parts;
    private final Book book;
    private final PackageWriter copy;
    private final ContentTypes types = new ContentTypes();
    private final PartNames names;

    private WorkbookMarker(WorkbookPackage parts, OutputStream out) throws IOException {
        this.parts = parts;
        this.book = Book.read(parts);
        this.copy = new PackageWriter(parts, out);
        this.names = new PartNames(parts.names());
    }

    /**
     * Writes a marked workbook.
     *
     * @param workbook {@code .xlsx}
     * @param marks cells of sheets that the workbook has; several of one cell become one
     * @param marked the file to write
     * @throws CannotBeMarked if the workbook is broken, signed, or of an unusual kind; what was
     *     written until then is of no use
     * @throws IOException if bytes cannot be read or written
     */
    public static void write(
            ByteSource workbook, ReadLimits limits, List<Mark> marks, FirstSheet first, Path marked)
            throws IOException, CannotBeMarked {
        try (WorkbookPackage parts = WorkbookPackage.open(workbook, limits);
                OutputStream out = Files.newOutputStream(marked)) {
            new WorkbookMarker(parts, out).write(SheetMarks.bySheet(marks), first);
        } catch (WorkbookRefused
                | LimitExceeded
                | UnexpectedMarkup
                | CharacterCodingException
                | ZipException
                | EOFException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new CannotBeMarked(e);
        }
    }

    private void write(Map<String, SheetMarks> marks, FirstSheet first) throws IOException {
        book.requireSheets(marks.keySet());
        StyleSheet styles = styles();
        MarkedStyles marked = new MarkedStyles(styles);
        dropEarlier();
        String firstPart = names.free(book.folder() + "worksheets/sheet", ".xml");
        types.add(firstPart, "spreadsheetml.worksheet+xml");
        String id = book.relationships().add("worksheet", firstPart);
        List<MarkedSheet> sheets = new ArrayList<>();
        for (BookSheet sheet : book.own()) {
            SheetMarks own = marks.getOrDefault(sheet.name(), SheetMarks.none());
            sheets.add(MarkedSheet.plan(parts, sheet, own, names, types));
        }
        types.writeTo(copy);
        String name = book.firstName(first);
        DefinedName titles = FirstSheetPart.printTitles(first, name);
        copy.edit(book.part(), new BookPart(book, name, id, titles)::write);
        book.relationships().writeTo(copy);
        for (MarkedSheet sheet : sheets) {
            sheet.write(copy, marked, parts.limits());
        }
        FirstSheetPart firstSheet = new FirstSheetPart(first, styles, marked);
        copy.create(firstPart, out -> firstSheet.write(new SheetWriter(out)));
        styles.writeTo(copy);
        copy.finish();
    }

    private StyleSheet styles() throws IOException {
        String part = book.relationships().target("styles");
        if (part != null && parts.has(part)) {
            return StyleSheet.read(parts, part);
        }
        if (part == null) {
            part = names.free(book.folder() + "styles", ".xml");
            book.relationships().add("styles", part);
        }
        types.add(part, "spreadsheetml.styles+xml");
        return StyleSheet.create(part, StyleSheet.CALIBRI, "", "");
    }

    /** Leaves out the first sheets of earlier markings, with what belongs to them alone. */
    private void dropEarlier() throws IOException {
        boolean any = false;
        for (BookSheet sheet : book.sheets()) {
            if (sheet.ours()) {
                any = true;
                book.relationships().drop(sheet.id());
                drop(sheet.part());
            }
        }
        for (Relationship relationship : book.relationships().before()) {
            // It may name cells of a sheet that is gone; Excel makes a new one.
            if (any && relationship.type().equals("calcChain")) {
                book.relationships().drop(relationship.id());
                drop(relationship.target());
            }
        }
    }

    private void drop(String part) throws IOException {
        PartRelationships relationships = PartRelationships.of(parts, part);
        for (String dropped : List.of(part, relationships.part())) {
            copy.drop(dropped);
            types.drop(dropped);
            names.give(dropped);
        }
        for (Relationship relationship : relationships.before()) {
            if (PARTS_OF_A_SHEET.contains(relationship.type())) {
                drop(relationship.target());
            }
        }
    }
}
