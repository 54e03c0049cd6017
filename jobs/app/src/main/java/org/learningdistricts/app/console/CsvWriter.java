package org.learningdistricts.app.console;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes rows as CSV (RFC 4180); an empty cell is a missing value. */
final class CsvWriter implements RowsWriter {

    private static final String LINE_END = "\r\n";

    private final PrintWriter out;

    CsvWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void writeAll(ResultSet rows) throws SQLException {
        List<String> names = Cells.names(rows);
        out.print(CSVFormat.RFC4180.format(names.toArray()) + LINE_END);
        while (rows.next()) {
            Object[] cells = new Object[names.size()];
            for (int i = 1; i <= cells.length; i++) {
                cells[i - 1] = Cells.text(rows, i);
            }
            out.print(CSVFormat.RFC4180.format(cells) + LINE_END);
        }
        out.flush();
    }
}
