package org.learningdistricts.app.console;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes rows as a table for people. */
public final class TableWriter implements RowsWriter {

    private static final Set<Integer> NUMBERS =
            Set.of(
                    Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.DECIMAL,
                    Types.NUMERIC,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE);

    private final PrintWriter out;

    public TableWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void writeAll(ResultSet rows) throws SQLException {
        List<String> names = Cells.names(rows);
        ResultSetMetaData columns = rows.getMetaData();
        List<Boolean> numeric = new ArrayList<>();
        for (int i = 1; i <= names.size(); i++) {
            numeric.add(NUMBERS.contains(columns.getColumnType(i)));
        }
        List<List<String>> lines = new ArrayList<>();
        while (rows.next()) {
            List<String> line = new ArrayList<>();
            for (int i = 1; i <= names.size(); i++) {
                line.add(Cells.text(rows, i));
            }
            lines.add(line);
        }
        TextTable.print(out, names, numeric, lines);
    }
}
