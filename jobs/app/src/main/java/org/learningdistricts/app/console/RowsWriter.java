package org.learningdistricts.app.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.learningdistricts.app.data.LoadFault;

/** Writes the rows of a query. */
public sealed interface RowsWriter permits TableWriter, CsvWriter, JsonWriter {

    /** The writer of a format. */
    static RowsWriter of(OutputFormat format, Screen screen) {
        return switch (format) {
            case TABLE -> TableWriter.ofTable(screen);
            case LINE -> TableWriter.ofList(screen);
            case CSV -> new CsvWriter(screen.out());
            case JSON -> new JsonWriter(screen.out());
        };
    }

    /** Writes all rows. */
    default void write(ResultSet rows) {
        try {
            writeAll(rows);
        } catch (SQLException e) {
            throw new LoadFault(
                    "truy vấn không chạy được / the query failed: " + e.getMessage(), e);
        }
    }

    /** Writes all rows. */
    void writeAll(ResultSet rows) throws SQLException;
}
