package org.learningdistricts.samples;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.learningdistricts.schemas.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The template that the units of the sample fill in. */
final class Template {

    static final String VERSION = Schemas.bundled().contract().version();

    private static final String FOLDER = Schemas.bundled().contract().folder();

    /** Code lists whose codes have a label short enough to be written in their place. */
    private static final List<String> LABELLED =
            List.of("age-band", "title-kind", "staff-group", "flag");

    private static final Map<String, TemplateTable> TABLES = tables();
    private static final Map<String, String> LABELS = labels();

    private Template() {}

    /** The names of all tables, cover and control totals first. */
    static List<String> tableNames() {
        return List.copyOf(TABLES.keySet());
    }

    static List<String> datasetNames() {
        return tableNames().subList(2, TABLES.size());
    }

    static TemplateTable table(String name) {
        return Objects.requireNonNull(TABLES.get(name), name);
    }

    /** The Vietnamese title of an entry of the cover. */
    static String entryTitle(String name) {
        return StreamSupport.stream(json("cover.json").get("x-entries").spliterator(), false)
                .filter(entry -> entry.get("name").asString().equals(name))
                .map(Template::titleVi)
                .findFirst()
                .orElseThrow();
    }

    /** The Vietnamese label of a code, or the text itself if it is none. */
    static String label(String code) {
        return LABELS.getOrDefault(code, code);
    }

    private static Map<String, TemplateTable> tables() {
        Map<String, TemplateTable> tables = new LinkedHashMap<>();
        for (JsonNode resource : json("datapackage.json").get("resources")) {
            JsonNode schema = json(resource.get("schema").asString());
            String name = schema.get("name").asString();
            List<TemplateColumn> columns =
                    StreamSupport.stream(schema.get("fields").spliterator(), false)
                            .map(Template::column)
                            .toList();
            tables.put(name, new TemplateTable(name, titleVi(schema), columns));
        }
        return tables;
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(Schemas.bundled().text(FOLDER + file));
    }

    private static TemplateColumn column(JsonNode field) {
        return new TemplateColumn(
                field.get("name").asString(),
                titleVi(field),
                LABELLED.contains(field.path("x-code-list").asString("")));
    }

    private static String titleVi(JsonNode node) {
        return node.get("x-title-vi").asString();
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        for (String list : LABELLED) {
            BundledCsv.ofSchemas("code-lists/" + list + ".csv")
                    .forEach(row -> labels.put(row.get("code"), row.get("label_vi")));
        }
        return labels;
    }
}
