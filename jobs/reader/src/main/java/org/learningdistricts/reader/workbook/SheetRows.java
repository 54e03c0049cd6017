package org.learningdistricts.reader.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.ooxml.ElementPath;
import org.learningdistricts.reader.ooxml.Markup;
import org.learningdistricts.reader.ooxml.WorkbookPackage;
import org.learningdistricts.reader.ooxml.XmlPart;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.CellRemark;
import org.learningdistricts.reader.table.SourceRow;

/**
 * Streams the rows of a sheet. Written on an XML parser, since fastexcel-reader bounds nothing that
 * it inflates, keeps all shared texts in memory, and loses merged cells, hidden columns, ISO dates
 * and formulas with a shared text; POI's event model is four times slower.
 */
final class SheetRows {

    static final ElementPath ROW = ElementPath.of("worksheet/sheetData/row");
    static final ElementPath CELL = ElementPath.of("worksheet/sheetData/row/c");

    /** A few cells far to the right make long rows of blank ones. */
    private static final int BLANKS_FREE = 2_000_000;

    private static final int BLANKS_FOR_A_CELL = 100;

    private final WorkbookPackage parts;
    private final String part;
    private final CellValues values;
    private final Consumer<SourceRow> sink;
    private final SheetCursor cursor;
    private List<String> texts = new ArrayList<>();
    private List<CellKind> kinds = new ArrayList<>();
    private final Map<Integer, String> shown = new HashMap<>();
    private final List<CellRemark> remarks = new ArrayList<>();
    private boolean filled;
    private long cells;
    private long blanks;

    SheetRows(WorkbookPackage parts, String part, CellValues values, Consumer<SourceRow> sink) {
        this.parts = parts;
        this.part = part;
        this.values = values;
        this.sink = sink;
        this.cursor = new SheetCursor(part, parts.limits());
    }

    /** Hands over all rows that hold something. */
    void read() throws IOException {
        try (XmlPart xml = parts.xml(part, Markup.SPREADSHEET)) {
            while (xml.next()) {
                if (xml.isStart(ROW)) {
                    cursor.toRow(xml.attribute("r"));
                } else if (xml.isStart(CELL)) {
                    cell(xml);
                } else if (xml.isEnd(ROW)) {
                    finish();
                }
            }
        }
    }

    private void cell(XmlPart xml) throws IOException {
        int column = cursor.toColumn(xml.attribute("r"));
        StoredCell cell = StoredCell.read(xml, parts.limits().cellLength());
        CellValue value = values.of(cell, cursor.row(), column, remarks::add);
        if (!value.text().isEmpty() || value.kind() == CellKind.ERROR) {
            put(column, value);
        }
    }

    private void put(int column, CellValue value) throws LimitExceeded {
        cells++;
        blanks += column - texts.size();
        if (blanks > BLANKS_FREE + BLANKS_FOR_A_CELL * cells) {
            throw new LimitExceeded("blankCells", blanks);
        }
        while (texts.size() < column) {
            texts.add("");
            kinds.add(CellKind.TEXT);
        }
        texts.add(value.text());
        kinds.add(value.kind());
        if (value.shown() != null) {
            shown.put(column, value.shown());
        }
        filled = filled || !value.text().isBlank() || value.kind() == CellKind.ERROR;
    }

    private void finish() {
        if (filled) {
            sink.accept(
                    new SourceRow(
                            cursor.row(), texts, kinds, Map.copyOf(shown), List.copyOf(remarks)));
            texts = new ArrayList<>(texts.size());
            kinds = new ArrayList<>(kinds.size());
        } else {
            texts.clear();
            kinds.clear();
        }
        shown.clear();
        remarks.clear();
        filled = false;
    }
}
