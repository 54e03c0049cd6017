package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.workbook.ContentTypes;
import org.learningdistricts.answers.workbook.PackageWriter;
import org.learningdistricts.answers.workbook.PartNames;
import org.learningdistricts.answers.workbook.PartRelationships;
import org.learningdistricts.answers.workbook.UnexpectedMarkup;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.ooxml.CellReference;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.ooxml.WorkbookPackage;
import org.learningdistricts.reader.table.MergedRange;

/**
 * A sheet of the office with the parts of its comments.
 *
 * @param comments where they lie or will lie; null if it has none
 * @param newShapes where the shapes of comments are to lie if there are none yet
 */
record MarkedSheet(
        BookSheet sheet,
        SheetMarks marks,
        PartRelationships relationships,
        @Nullable String comments,
        String newShapes) {

    /** Chooses the parts. */
    static MarkedSheet plan(
            WorkbookPackage parts,
            BookSheet sheet,
            SheetMarks marks,
            PartNames names,
            ContentTypes types)
            throws IOException {
        PartRelationships relationships = PartRelationships.of(parts, sheet.part());
        String comments = relationships.target("comments");
        String newShapes = "";
        if (!marks.isEmpty()) {
            XmlCopy.read(parts, sheet.part(), MarkedSheet::merged).forEach(marks::merge);
            newShapes = names.free("xl/drawings/vmlDrawing", ".vml");
            if (comments == null) {
                comments = names.free("xl/comments", ".xml");
                relationships.add("comments", comments);
                types.add(comments, "spreadsheetml.comments+xml");
            } else if (!parts.has(comments)) {
                throw new UnexpectedMarkup(comments, "missing");
            }
        }
        return new MarkedSheet(sheet, marks, relationships, comments, newShapes);
    }

    private static List<MergedRange> merged(XmlCopy xml) throws IOException {
        String prefix = xml.root("worksheet", Namespace.MAIN);
        List<MergedRange> merged = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart(prefix + "mergeCell") && xml.depth() == 3) {
                String place = Objects.requireNonNullElse(xml.tag().attribute("ref"), "");
                MergedRange range = CellReference.range(place);
                if (range != null) {
                    merged.add(range);
                }
            }
        }
        return merged;
    }

    void write(PackageWriter copy, MarkedStyles styles, ReadLimits limits) throws IOException {
        if (!sheet.isWorksheet()) {
            copy.edit(sheet.part(), MarkedSheet::deselect);
            return;
        }
        SheetPart part = new SheetPart(this, styles, limits);
        copy.edit(sheet.part(), part::write);
        if (comments != null) {
            write(copy, comments, part);
        }
        relationships.writeTo(copy);
    }

    private void write(PackageWriter copy, String commentsPart, SheetPart part) throws IOException {
        CommentsPart texts = new CommentsPart(marks);
        texts.writeTo(copy, commentsPart);
        String shapes = part.shapes();
        if (shapes != null && !(texts.added().isEmpty() && texts.gone().isEmpty())) {
            new CommentShapes(shapes, part.shape()).write(copy, texts.gone(), texts.added());
        }
    }

    /** Only the first sheet is to be selected. */
    private static void deselect(XmlCopy xml) throws IOException {
        String view = (xml.next() ? xml.tag().prefix() : "") + "sheetView";
        while (xml.next()) {
            if (xml.depth() == 3 && xml.isStart(view)) {
                xml.unset("tabSelected");
            }
        }
    }
}
