package org.learningdistricts.reader.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.ooxml.CellReference;
import org.learningdistricts.reader.ooxml.WorkbookRefused;

/** Where in a sheet the reading is. Rows and cells stand in order; their place may be left out. */
public final class SheetCursor {

    /** Excel has no more rows. */
    private static final long LAST_ROW = 1 << 20;

    private final String part;
    private final ReadLimits limits;
    private long row;
    private int column = -1;

    /**
     * @param part name of the sheet's part, for messages
     */
    public SheetCursor(String part, ReadLimits limits) {
        this.part = part;
        this.limits = limits;
    }

    /** The row that it is in, as a person sees it; 0 before the first one. */
    public long row() {
        return row;
    }

    /**
     * Goes to a row.
     *
     * @param number as it is written, null if it is the next one
     */
    public void toRow(@Nullable String number) throws IOException {
        long next = number == null || number.isBlank() ? row + 1 : parse(number.strip());
        if (next <= row || next > LAST_ROW) {
            long bound = next <= row ? row : LAST_ROW;
            String sign = next <= row ? " < " : " > ";
            throw WorkbookRefused.unreadable(part, "row " + number + sign + bound);
        }
        if (next > limits.rows()) {
            throw new LimitExceeded("rows", limits.rows());
        }
        row = next;
        column = -1;
    }

    /**
     * Goes to a cell of the row.
     *
     * @param place as it is written, null if it is the next one
     * @return its position from 0
     */
    public int toColumn(@Nullable String place) throws IOException {
        int next = column + 1;
        if (place != null && !place.isBlank()) {
            CellReference reference = CellReference.of(place.strip());
            if (reference == null || reference.row() != row || reference.column() <= column) {
                throw WorkbookRefused.unreadable(part, "row " + row + ", cell " + place);
            }
            next = reference.column();
        }
        if (next >= limits.columns()) {
            throw new LimitExceeded("columns", limits.columns());
        }
        column = next;
        return next;
    }

    private long parse(String number) throws IOException {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw WorkbookRefused.unreadable(part, "row " + number);
        }
    }
}
