package org.learningdistricts.reader.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.ooxml.CellFormats;
import org.learningdistricts.reader.ooxml.PackageFormat;
import org.learningdistricts.reader.ooxml.SharedStrings;
import org.learningdistricts.reader.ooxml.StrayTexts;
import org.learningdistricts.reader.ooxml.WorkbookPackage;
import org.learningdistricts.reader.ooxml.WorkbookRefused;
import org.learningdistricts.reader.table.Remark;

/**
 * Opens Excel workbooks. Only {@code .xlsx} is one, told by its content: older and binary formats,
 * macros, passwords and links to other workbooks are refused.
 */
public final class WorkbookReader {

    private final ReadLimits limits;
    private final Predicate<String> watched;

    /**
     * Watches for no text.
     *
     * @param limits how much of a workbook is read
     */
    public WorkbookReader(ReadLimits limits) {
        this(limits, text -> false);
    }

    /**
     * @param limits how much of a workbook is read
     * @param watched texts of which {@link Workbook#hidesWatched} tells if they stand where no
     *     table shows them, such as in comments
     */
    public WorkbookReader(ReadLimits limits, Predicate<String> watched) {
        this.limits = limits;
        this.watched = watched;
    }

    /**
     * Opens a workbook.
     *
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public WorkbookOpening open(ByteSource source) {
        try {
            return new WorkbookOpening.Opened(opened(source));
        } catch (WorkbookRefused e) {
            return new WorkbookOpening.NotOpened(e.reason());
        } catch (LimitExceeded e) {
            return new WorkbookOpening.NotOpened(Remark.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private Workbook opened(ByteSource source) throws IOException {
        WorkbookPackage parts = WorkbookPackage.open(source, limits, watched);
        try {
            return read(parts);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static Workbook read(WorkbookPackage parts) throws IOException {
        PackageFormat.check(parts);
        WorkbookLayout layout = WorkbookLayout.read(parts);
        if (!layout.links().isEmpty()) {
            throw new WorkbookRefused(LinkedWorkbook.remark(layout.links()));
        }
        if (layout.sheets().isEmpty()) {
            throw WorkbookRefused.unreadable("xl/workbook.xml", "no sheet");
        }
        CellFormats formats = CellFormats.read(parts, layout.styles());
        Map<String, SheetSurvey> surveys = new HashMap<>();
        for (WorkbookSheet sheet : layout.sheets()) {
            if (!parts.has(sheet.part())) {
                throw WorkbookRefused.unreadable(sheet.part(), "missing («" + sheet.name() + "»)");
            }
            surveys.put(sheet.part(), new SheetSurveyor(parts, sheet.part()).survey());
        }
        boolean stray = StrayTexts.holdWatched(parts);
        SharedStrings strings = new SharedStrings();
        try {
            strings.read(parts, layout.sharedStrings());
            return new Workbook(parts, layout, strings, formats, surveys, stray);
        } catch (IOException | RuntimeException e) {
            strings.close();
            throw e;
        }
    }
}
