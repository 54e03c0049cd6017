package org.learningdistricts.app.preview;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.JsonWriter;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.SourceRow;

/**
 * Writes tables as an array of JSON objects. The rows come first, one on each line: how they were
 * read is known only at their end.
 */
public final class JsonPreview implements PreviewWriter {

    private final PrintWriter out;
    private final List<String> asides = new ArrayList<>();
    private @Nullable String header;
    private String beforeTable = "\n";
    private String beforeRow = "\n";

    public JsonPreview(PrintWriter out) {
        this.out = out;
        out.print("[");
    }

    @Override
    public void begin(TableName name) {
        asides.clear();
        header = null;
        beforeRow = "\n";
        out.print(beforeTable + "{\"file\": " + JsonWriter.quoted(name.file()));
        out.print(", \"part\": " + text(name.part()) + ", \"rows\": [");
        beforeTable = ",\n";
    }

    @Override
    public void aside(SourceRow row) {
        asides.add(json(row));
    }

    @Override
    public void header(SourceRow row) {
        header = json(row);
    }

    @Override
    public void row(SourceRow row) {
        out.print(beforeRow + "  " + json(row));
        beforeRow = ",\n";
    }

    @Override
    public void end(PreviewedTable table) {
        out.print("],\n \"header\": " + (header == null ? "null" : header));
        out.print(",\n \"asides\": [" + String.join(", ", asides) + "]");
        for (Map.Entry<PreviewFact, String> fact : table.facts().entrySet()) {
            out.print(",\n " + member(fact.getKey().member(), fact.getValue()));
        }
        out.print(",\n \"rowCount\": " + table.rows());
        List<String> repairs = table.repairs().stream().map(JsonPreview::json).toList();
        out.print(",\n \"repairs\": [" + String.join(", ", repairs) + "]");
        String refusal = table.refusal() == null ? "null" : "{" + json(table.refusal()) + "}";
        out.print(",\n \"refusal\": " + refusal + "}");
    }

    @Override
    public void abandon() {
        out.print("],\n \"abandoned\": true}");
    }

    @Override
    public void close() {
        out.println("\n]");
        out.flush();
    }

    private static String json(SourceRow row) {
        String kinds =
                row.kinds() == null ? "" : ", \"kinds\": " + array(row.kinds(), CellKind::name);
        String cells = array(row.texts(), text -> text);
        return "{\"row\": %d, \"cells\": %s%s}".formatted(row.number(), cells, kinds);
    }

    private static <T> String array(List<T> items, Function<T, String> text) {
        return items.stream()
                .map(text.andThen(JsonWriter::quoted))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String json(Repair repair) {
        return "{" + json(repair.finding()) + ", \"count\": " + repair.count() + "}";
    }

    /** The members of an object. */
    private static String json(Finding finding) {
        return String.join(
                ", ",
                member("rule", finding.rule()),
                member("severity", finding.severity().word()),
                "\"row\": " + finding.row(),
                member("column", finding.column()),
                member("value", finding.value()),
                member("expected", finding.expected()),
                member("messageVi", finding.messageVi()),
                member("messageEn", finding.messageEn()),
                member("remedyVi", finding.remedyVi()),
                member("remedyEn", finding.remedyEn()));
    }

    private static String member(String name, @Nullable String value) {
        return "\"" + name + "\": " + text(value);
    }

    private static String text(@Nullable String text) {
        return text == null ? "null" : JsonWriter.quoted(text);
    }
}
