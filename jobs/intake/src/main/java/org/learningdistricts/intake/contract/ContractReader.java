package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.schemas.ContractVersion;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.schemas.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the Table Schema files of a version of the template, and the code lists they name. */
final class ContractReader {

    private final Schemas schemas;
    private final ContractVersion version;
    private final String folder;
    private final JsonMapper mapper = JsonMapper.shared();
    private final List<String> files = new ArrayList<>();

    ContractReader(Schemas schemas, ContractVersion version) {
        this.schemas = schemas;
        this.version = version;
        this.folder = version.folder();
    }

    /**
     * Reads it.
     *
     * @param before the version before it, null if it is the first
     */
    Contracts read(@Nullable Contracts before) {
        String template = folder + "datapackage.json";
        List<Contract> datasets = new ArrayList<>();
        Contract cover = null;
        Contract totals = null;
        for (String file : read(template, ContractReader::schemas)) {
            Map.Entry<String, Contract> contract = read(folder + file, ContractReader::entry);
            switch (contract.getKey()) {
                case "cover" -> cover = contract.getValue();
                case "totals" -> totals = contract.getValue();
                default -> datasets.add(contract.getValue());
            }
        }
        if (cover == null || totals == null) {
            throw new ContractFault(template, "names no schema of x-role cover, or none of totals");
        }
        Contract received = read(folder + "received.json", ContractReader::contract);
        Map<String, CodeList> codeLists = codeLists(datasets);
        files.addAll(FormWords.FILES);
        String digest = schemas.digest(files);
        return new Contracts(
                version.version(),
                version.validFrom(),
                before,
                cover,
                totals,
                received,
                List.copyOf(datasets),
                codeLists,
                read(template, ContractReader::besideTables),
                FormWords.read(schemas::text),
                before == null ? digest : Sha256.of(before.digest() + digest));
    }

    private static List<String> schemas(JsonNode template) {
        return StreamSupport.stream(template.required("resources").spliterator(), false)
                .map(resource -> resource.required("schema").asString())
                .toList();
    }

    private static Map.Entry<String, Contract> entry(JsonNode schema) {
        return Map.entry(schema.required("x-role").asString(), contract(schema));
    }

    private static BesideTables besideTables(JsonNode template) {
        JsonNode beside = template.required("x-beside");
        return new BesideTables(
                beside.required("guide-sheet").asString(),
                beside.required("earlier-column").asString(),
                beside.required("reference-column").asString());
    }

    private Map<String, CodeList> codeLists(List<Contract> datasets) {
        Map<String, CodeList> lists = new TreeMap<>();
        for (Contract dataset : datasets) {
            for (Field field : dataset.fields()) {
                if (field.codeList() != null && !lists.containsKey(field.codeList())) {
                    String path = "code-lists/" + field.codeList() + ".csv";
                    files.add(path);
                    lists.put(
                            field.codeList(),
                            CodeListReader.read(field.codeList(), schemas.text(path)));
                }
            }
        }
        return Map.copyOf(lists);
    }

    /** What a file holds; what it cannot hold is told with its name. */
    private <T> T read(String path, Function<JsonNode, T> reading) {
        if (!files.contains(path)) {
            files.add(path);
        }
        try {
            return reading.apply(mapper.readTree(schemas.text(path)));
        } catch (RuntimeException e) {
            throw new ContractFault(path, e);
        }
    }

    private static Contract contract(JsonNode schema) {
        return new Contract(
                schema.required("name").asString(),
                schema.required("title").asString(),
                schema.required("x-title-vi").asString(),
                schema.required("x-version").asString(),
                fields(schema.path("fields")),
                texts(schema.path("primaryKey")),
                texts(schema.path("x-not-applicable")),
                texts(schema.path("x-unit-levels")),
                fields(schema.path("x-entries")));
    }

    private static List<Field> fields(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).map(ContractReader::field).toList();
    }

    private static Field field(JsonNode node) {
        JsonNode constraints = node.path("constraints");
        JsonNode bound = node.path("x-at-most");
        String unitCode = text(node, "x-code");
        FieldType type = FieldType.of(node.required("type").asString());
        String name = node.required("name").asString();
        return new Field(
                name,
                Objects.requireNonNullElse(text(node, "x-column"), name),
                node.required("title").asString(),
                node.required("x-title-vi").asString(),
                type,
                constraints.path("required").asBoolean(false),
                maximum(constraints),
                text(node, "x-code-list"),
                unitCode == null
                        ? null
                        : unitCode.equals("unit") ? UnitCodeKind.UNIT : UnitCodeKind.COMMUNE,
                text(node, "x-name-of"),
                texts(node.path("x-unit-levels")),
                bound.isMissingNode()
                        ? null
                        : new UpperBound(
                                bound.required("total").asString(), texts(bound.path("with"))),
                new DateRange(firstDay(constraints, type), null, null, node.has("x-not-after")),
                plausible(node.path("x-plausible"), type),
                maximum(node.path("x-plausible")),
                text(node, "x-role"),
                node.path("x-formula").asBoolean(false),
                text(node, "x-measure-vi"));
    }

    private static DateRange plausible(JsonNode range, FieldType type) {
        return new DateRange(
                firstDay(range, type),
                number(range, "years-before-quarter"),
                number(range, "years-after-quarter"),
                false);
    }

    private static @Nullable Long maximum(JsonNode bounds) {
        return bounds.has("maximum") ? bounds.get("maximum").asLong() : null;
    }

    /** The least day or year that a column may hold. */
    private static @Nullable LocalDate firstDay(JsonNode bounds, FieldType type) {
        if (!bounds.has("minimum")) {
            return null;
        }
        JsonNode minimum = bounds.get("minimum");
        return switch (type) {
            case DATE -> LocalDate.parse(minimum.asString());
            case YEAR -> LocalDate.of(minimum.asInt(), 1, 1);
            case STRING, INTEGER, NUMBER, BOOLEAN, DATETIME -> null;
        };
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asInt() : null;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : null;
    }

    private static List<String> texts(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).map(JsonNode::asString).toList();
    }
}
