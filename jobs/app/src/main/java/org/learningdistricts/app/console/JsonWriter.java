package org.learningdistricts.app.console;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes rows as an array of JSON objects, one on each line. */
public final class JsonWriter implements RowsWriter {

    private final PrintWriter out;

    JsonWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void writeAll(ResultSet rows) throws SQLException {
        List<String> names = Cells.names(rows);
        out.print("[");
        String before = "\n";
        while (rows.next()) {
            List<String> members = new ArrayList<>();
            for (int i = 1; i <= names.size(); i++) {
                members.add(quoted(names.get(i - 1)) + ": " + json(Cells.value(rows, i)));
            }
            out.print(before + "  {" + String.join(", ", members) + "}");
            before = ",\n";
        }
        out.println("\n]");
    }

    private static String json(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return "null";
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : quoted(value.toString());
    }

    public static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
