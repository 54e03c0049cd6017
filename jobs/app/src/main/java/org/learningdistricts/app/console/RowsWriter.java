package org.learningdistricts.app.console;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.learningdistricts.app.data.LoadFault;

/** Writes the rows of a query. */
public sealed interface RowsWriter permits TableWriter, CsvWriter, JsonWriter {

    /** The writer of a format. */
    static RowsWriter of(OutputFormat format, PrintWriter out) {
        return switch (format) {
            case TABLE -> new TableWriter(out);
            case CSV -> new CsvWriter(out);
            case JSON -> new JsonWriter(out);
        };
    }

    /** Writes all rows. */
    default void write(ResultSet rows) {
        try {
            writeAll(rows);
        } catch (SQLException e) {
            throw new LoadFault("the query failed: " + e.getMessage(), e);
        }
    }

    /** Writes all rows. */
    void writeAll(ResultSet rows) throws SQLException;
}
