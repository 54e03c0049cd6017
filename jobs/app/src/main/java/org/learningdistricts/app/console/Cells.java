package org.learningdistricts.app.console;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the cells of a row out of a query's result, independent of the machine's time zone. */
final class Cells {

    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder()
                    .appendPattern("yyyy-MM-dd HH:mm:ss")
                    .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
                    .toFormatter();

    private Cells() {}

    static List<String> names(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        return names;
    }

    /** The value of a cell: a number, a boolean, a text, or null. */
    static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        if (rows.getMetaData().getColumnType(column) == Types.TIMESTAMP) {
            LocalDateTime moment = rows.getObject(column, LocalDateTime.class);
            return moment == null ? null : MOMENT.format(moment);
        }
        Object value = rows.getObject(column);
        return value == null || value instanceof Number || value instanceof Boolean
                ? value
                : value.toString();
    }

    /** A cell as text, empty if it is null. */
    static String text(ResultSet rows, int column) throws SQLException {
        Object value = value(rows, column);
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
