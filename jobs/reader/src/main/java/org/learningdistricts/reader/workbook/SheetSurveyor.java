package org.learningdistricts.reader.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.ooxml.CellReference;
import org.learningdistricts.reader.ooxml.ElementPath;
import org.learningdistricts.reader.ooxml.Markup;
import org.learningdistricts.reader.ooxml.WorkbookPackage;
import org.learningdistricts.reader.ooxml.WorkbookRefused;
import org.learningdistricts.reader.ooxml.XmlPart;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.MergedRange;

/** Goes through a sheet once: merged and hidden cells, its size, and whether it is sound. */
final class SheetSurveyor {

    private static final int MOST_MERGED = 100_000;

    private static final ElementPath COLUMN = ElementPath.of("worksheet/cols/col");
    private static final ElementPath MERGED = ElementPath.of("worksheet/mergeCells/mergeCell");

    /** Where texts stand that no cell shows: pages' headers and footers, values to choose from. */
    private static final Set<String> TEXTS =
            Set.of(
                    "oddHeader",
                    "oddFooter",
                    "evenHeader",
                    "evenFooter",
                    "firstHeader",
                    "firstFooter",
                    "formula1",
                    "formula2");

    private final WorkbookPackage parts;
    private final String part;
    private final List<MergedRange> merged = new ArrayList<>();
    private final Ranges hiddenRows = new Ranges(String::valueOf);
    private final Ranges hiddenColumns = new Ranges(column -> ColumnLetters.of((int) column));
    private final SheetCursor cursor;
    private final BitSet hiddenAsWritten = new BitSet();
    private boolean hidden;
    private boolean hidesWatched;
    private int width;

    SheetSurveyor(WorkbookPackage parts, String part) {
        this.parts = parts;
        this.part = part;
        this.cursor = new SheetCursor(part, parts.limits());
    }

    SheetSurvey survey() throws IOException {
        try (XmlPart xml = parts.xml(part, Markup.SPREADSHEET)) {
            xml.root("worksheet");
            while (xml.next()) {
                if (xml.isStart()) {
                    visit(xml);
                }
            }
            hidesWatched = hidesWatched || xml.hidesWatched();
        }
        for (int i = hiddenAsWritten.nextSetBit(0);
                i >= 0 && i < width;
                i = hiddenAsWritten.nextSetBit(i + 1)) {
            hiddenColumns.add(i, i);
        }
        return new SheetSurvey(List.copyOf(merged), hiddenRows, hiddenColumns, hidesWatched);
    }

    private void visit(XmlPart xml) throws IOException {
        if (xml.isStart(SheetRows.ROW)) {
            cursor.toRow(xml.attribute("r"));
            hidden = xml.isOn("hidden");
        } else if (xml.isStart(SheetRows.CELL)) {
            cell(xml);
        } else if (xml.isStart(COLUMN)) {
            column(xml);
        } else if (xml.isStart(MERGED)) {
            merge(xml.attribute("ref"));
        } else if (TEXTS.contains(xml.name())) {
            look(xml.text());
        }
    }

    private void column(XmlPart xml) throws IOException {
        int from = xml.number("min", 1) - 1;
        int to = (int) Math.min(xml.number("max", from + 1), parts.limits().columns()) - 1;
        if (xml.isOn("hidden") && from >= 0 && from <= to) {
            hiddenAsWritten.set(from, to + 1);
        }
    }

    private void cell(XmlPart xml) throws IOException {
        int column = cursor.toColumn(xml.attribute("r"));
        while (xml.next() && !xml.isEnd(SheetRows.CELL)) {
            if (xml.isStart("v") || xml.isStart("is")) {
                fill(column);
            }
            if (xml.isStart()) {
                xml.skip();
            }
        }
    }

    /** What is hidden and holds nothing, such as all columns behind the table, is no matter. */
    private void fill(int column) {
        width = Math.max(width, column + 1);
        if (hidden) {
            hiddenRows.add(cursor.row(), cursor.row());
            hidden = false;
        }
    }

    private void merge(@Nullable String reference) throws IOException {
        if (reference == null || reference.isBlank()) {
            return;
        }
        MergedRange range = CellReference.range(reference.strip());
        if (range == null) {
            throw WorkbookRefused.unreadable(part, "mergeCell " + reference);
        }
        if (merged.size() == MOST_MERGED) {
            throw new LimitExceeded("mergedCells", MOST_MERGED);
        }
        merged.add(range);
    }

    private void look(String text) {
        hidesWatched = hidesWatched || parts.isWatched(text);
    }
}
