package org.learningdistricts.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as CSV (RFC 4180); an empty cell is a missing value. */
final class CsvWriter implements RowsWriter {

    private final PrintWriter out;

    CsvWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void writeAll(ResultSet rows) throws SQLException {
        List<String> names = Cells.names(rows);
        try {
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(names);
            while (rows.next()) {
                for (int i = 1; i <= names.size(); i++) {
                    printer.print(Cells.text(rows, i));
                }
                printer.println();
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
