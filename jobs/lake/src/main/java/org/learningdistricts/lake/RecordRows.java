package org.learningdistricts.lake;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;

/**
 * Makes records of the rows that a query finds. A component takes the column of its name, {@code
 * group_id} for {@code groupId}; one that is a record itself is made of the same row.
 */
public final class RecordRows {

    private RecordRows() {}

    /**
     * All rows of a result.
     *
     * @throws SQLException if they cannot be had, or lack a column or number whose component is
     *     never null
     */
    public static <T extends Record> List<T> of(ResultSet rows, Class<T> type) throws SQLException {
        Value made = record(type, columns(rows.getMetaData()));
        List<T> records = new ArrayList<>();
        while (rows.next()) {
            records.add(type.cast(made.of(rows)));
        }
        return List.copyOf(records);
    }

    private static Map<String, Integer> columns(ResultSetMetaData data) throws SQLException {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            columns.put(data.getColumnName(i), i);
        }
        return columns;
    }

    private static Value record(Class<?> type, Map<String, Integer> columns) throws SQLException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        List<Value> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(value(component, columns));
        }
        return row -> {
            @Nullable Object[] values = new Object[components.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = components.get(i).of(row);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
            }
        };
    }

    private static Value value(RecordComponent component, Map<String, Integer> columns)
            throws SQLException {
        Class<?> type = component.getType();
        if (type.isRecord() && type != Quarter.class) {
            return record(type, columns);
        }
        String name = component.getName().replaceAll("\\p{Lu}", "_$0").toLowerCase(Locale.ROOT);
        Integer column = columns.get(name);
        if (column != null) {
            return row -> {
                boolean isThere = row.getObject(column) != null;
                if (!isThere && type.isPrimitive()) {
                    throw new SQLException("column " + name + " is null");
                }
                return isThere ? value(row, column, type) : null;
            };
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return row -> null; // all segments are of a time that kept none
        }
        throw new SQLException("expected column " + name + " but found " + columns);
    }

    /** A value that is there; SQLite keeps moments as text. */
    private static Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        return switch (type.getSimpleName()) {
            case "String" -> row.getString(column);
            case "long", "Long" -> row.getLong(column);
            case "int" -> row.getInt(column);
            case "boolean", "Boolean" -> row.getBoolean(column);
            case "BigDecimal" -> row.getBigDecimal(column);
            case "Quarter" -> Quarter.parse(row.getString(column));
            case "LocalDateTime" ->
                    row.getObject(column) instanceof String text
                            ? LocalDateTime.parse(text)
                            : row.getObject(column, LocalDateTime.class);
            default -> throw new IllegalArgumentException("no column holds a " + type);
        };
    }

    /** What a row gives for a component, or for all of a record. */
    private interface Value {
        @Nullable Object of(ResultSet row) throws SQLException;
    }
}
