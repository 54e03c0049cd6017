package org.learningdistricts.app.console;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes rows for people, as a table or as a list. */
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

    private final Screen screen;
    private final boolean isList;
    private final boolean isOurs;

    private TableWriter(Screen screen, boolean isList, boolean isOurs) {
        this.screen = screen;
        this.isList = isList;
        this.isOurs = isOurs;
    }

    /** Writes the rows of our own query, whose columns are named in both languages. */
    public static TableWriter ofOurs(Screen screen) {
        return new TableWriter(screen, false, true);
    }

    /** Writes the rows of somebody's query. */
    static TableWriter ofTable(Screen screen) {
        return new TableWriter(screen, false, false);
    }

    /** Writes the rows of somebody's query, each as a list, however wide the screen is. */
    static TableWriter ofList(Screen screen) {
        return new TableWriter(screen, true, false);
    }

    @Override
    public void writeAll(ResultSet rows) throws SQLException {
        List<String> names = Cells.names(rows);
        ResultSetMetaData columns = rows.getMetaData();
        List<TableColumn> titled = new ArrayList<>();
        for (int i = 1; i <= names.size(); i++) {
            String name = names.get(i - 1);
            boolean isNumeric = NUMBERS.contains(columns.getColumnType(i));
            titled.add(
                    isOurs
                            ? (isNumeric ? TableColumn.ofNumbers(name) : TableColumn.ofText(name))
                            : TableColumn.named(name, isNumeric));
        }
        List<List<String>> lines = new ArrayList<>();
        while (rows.next()) {
            List<String> line = new ArrayList<>();
            for (int i = 1; i <= names.size(); i++) {
                line.add(Cells.text(rows, i));
            }
            lines.add(line);
        }
        TextTable table = new TextTable(titled, lines);
        if (isList) {
            table.list(screen.width(), screen.language()).forEach(screen.out()::println);
        } else {
            screen.print(table);
        }
    }
}
