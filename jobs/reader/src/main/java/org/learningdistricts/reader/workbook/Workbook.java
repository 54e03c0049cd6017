package org.learningdistricts.reader.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.csv.PackedRows;
import org.learningdistricts.reader.encoding.FontRows;
import org.learningdistricts.reader.encoding.MeantRows;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.ooxml.CellFormats;
import org.learningdistricts.reader.ooxml.SharedStrings;
import org.learningdistricts.reader.ooxml.WorkbookPackage;
import org.learningdistricts.reader.ooxml.WorkbookRefused;
import org.learningdistricts.reader.table.MergedRange;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableHandler;
import org.learningdistricts.reader.table.Vocabulary;

/** An open workbook. All its sheets were gone through once and are sound. */
public final class Workbook implements AutoCloseable {

    private final WorkbookPackage parts;
    private final WorkbookLayout layout;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final Map<String, SheetSurvey> surveys;
    private final boolean strayWatched;

    Workbook(
            WorkbookPackage parts,
            WorkbookLayout layout,
            SharedStrings strings,
            CellFormats formats,
            Map<String, SheetSurvey> surveys,
            boolean strayWatched) {
        this.parts = parts;
        this.layout = layout;
        this.strings = strings;
        this.formats = formats;
        this.surveys = surveys;
        this.strayWatched = strayWatched;
    }

    /** The sheets in the order of their tabs, hidden ones too. */
    public List<WorkbookSheet> sheets() {
        return layout.sheets();
    }

    /** Cells of a sheet that are merged. */
    public List<MergedRange> merged(WorkbookSheet sheet) {
        return survey(sheet).merged();
    }

    /**
     * Whether a watched text stands where the rows of sheets don't show it: in a comment, a header
     * or footer, a property.
     */
    public boolean hidesWatched() {
        return strayWatched
                || strings.holdWatched()
                || surveys.values().stream().anyMatch(SheetSurvey::hidesWatched);
    }

    /**
     * Hands over all rows of a sheet that hold something, as far as it can be read.
     *
     * @return whether it can be read to its end
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public boolean forEachRow(WorkbookSheet sheet, Consumer<SourceRow> sink) {
        return rows(sheet, sink) == null;
    }

    /**
     * Finds the table of a sheet and hands it over. A blank sheet is refused.
     *
     * @param vocabulary words that are expected in it
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public ReadOutcome read(WorkbookSheet sheet, Vocabulary vocabulary, TableHandler handler) {
        Remarks remarks = new Remarks();
        SheetTable table = new SheetTable(vocabulary, handler, remarks, merged(sheet));
        hidden(sheet, remarks);
        FontRows rows = new FontRows(vocabulary, remarks, table::next);
        MeantRows meant = new MeantRows(vocabulary, remarks);
        PackedRows packed = new PackedRows(vocabulary, remarks, rows);
        Remark unreadable = rows(sheet, row -> packed.accept(meant.of(row)));
        packed.finish();
        rows.finish();
        ReadOutcome outcome = table.finish();
        Remark fault = unreadable == null ? meant.fault() : unreadable;
        return fault == null ? outcome : new ReadOutcome.Refused(fault, remarks.list());
    }

    private void hidden(WorkbookSheet sheet, Remarks remarks) {
        SheetSurvey survey = survey(sheet);
        if (!sheet.visible()) {
            remarks.add(HiddenSheet.remark(sheet));
        }
        HiddenRows.note(survey.hiddenRows(), remarks);
        HiddenColumns.note(survey.hiddenColumns(), remarks);
    }

    /** Hands over all rows that hold something; says why it stopped, null if at the end. */
    private @Nullable Remark rows(WorkbookSheet sheet, Consumer<SourceRow> sink) {
        CellValues values = new CellValues(sheet.name(), strings, formats, layout.from1904());
        try {
            new SheetRows(parts, sheet.part(), values, sink).read();
            return null;
        } catch (WorkbookRefused e) {
            return e.reason();
        } catch (LimitExceeded e) {
            return Remark.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private SheetSurvey survey(WorkbookSheet sheet) {
        return Objects.requireNonNull(surveys.get(sheet.part()));
    }

    /**
     * Closes the workbook and removes what was unpacked.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try (strings) {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
