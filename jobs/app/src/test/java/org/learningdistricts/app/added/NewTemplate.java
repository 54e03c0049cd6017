package org.learningdistricts.app.added;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Template 2026.1: a column of workforce renamed and one new, a column of schooling dropped, a new
 * staff group, a new dataset, and rules that read what is new.
 */
final class NewTemplate {

    private static final String OLD = "schemas/contracts/2025.1";
    private static final String NEW = "schemas/contracts/2026.1";
    private static final List<String> RULES =
            List.of(
                    "TT25-commune-1,commune,1,5,5.3,a,Sách được mượn,Books that are lent,,,,,share,"
                            + "libraries.lent,libraries.books,,,,50,all,made up,,2026-01-01,",
                    "TT25-commune-1,commune,1,5,5.4,a,Học trực tuyến,Online learners,,,,,share,"
                            + "workforce.online_learners,workforce.citizens,,,,10,all,made up,,"
                            + "2026-01-01,");

    private NewTemplate() {}

    /** Adds it to sources as the table "To add a …" says, without Java. */
    static void addTo(SourcesCopy sources) throws IOException {
        sources.copy(OLD, NEW);
        sources.replaceAll(NEW, "2025.1", "2026.1");
        sources.append("schemas/contracts/contracts.csv", "2026.1,2026-01-01");
        sources.columns(
                NEW + "/workforce.json",
                columns -> {
                    column(columns, "university_or_above")
                            .put("name", "higher_education")
                            .put("x-column", "university_or_above")
                            .put("title", "With higher education")
                            .put("x-title-vi", "Đại học, sau đại học");
                    columns.addObject()
                            .put("name", "online_learners")
                            .put("title", "Online learners")
                            .put("x-title-vi", "Học trực tuyến")
                            .put("type", "integer");
                });
        sources.columns(
                NEW + "/schooling.json",
                columns -> columns.remove(indexOf(columns, "children_5_attending")));
        sources.append(
                "schemas/code-lists/staff-group.csv",
                "contract_worker,người lao động hợp đồng,contract worker,,,2026-01-01,");
        sources.write(NEW + "/libraries.json", AddedDatasetTest.tableSchema("2026.1"));
        sources.replace(
                NEW + "/datapackage.json",
                "\n  ]",
                ", {\"name\": \"libraries\", \"path\": \"libraries.csv\","
                        + " \"schema\": \"libraries.json\"}]");
        sources.append(
                "schemas/code-lists/dataset.csv",
                "libraries,library,Thư viện,Libraries,,,2026-01-01,");
        for (String rule : RULES) {
            sources.append("schemas/reference/indicators.csv", rule);
        }
    }

    private static ObjectNode column(ArrayNode columns, String name) {
        return (ObjectNode) columns.get(indexOf(columns, name));
    }

    private static int indexOf(ArrayNode columns, String name) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Makes a submission by the new template of one by the old. */
    static void fill(Path sent, String unit) throws IOException {
        replace(sent, "cover.csv", "2025.1", "2026.1");
        List<String> workforce = Files.readAllLines(sent.resolve("workforce.csv"));
        Files.writeString(
                sent.resolve("workforce.csv"),
                workforce.get(0).replace("university_or_above", "higher_education")
                        + ",online_learners\n"
                        + workforce.get(1)
                        + ",20000\n");
        List<String> schooling = Files.readAllLines(sent.resolve("schooling.csv"));
        int dropped = List.of(schooling.get(0).split(",")).indexOf("children_5_attending");
        Files.write(
                sent.resolve("schooling.csv"),
                schooling.stream()
                        .map(row -> new ArrayList<>(List.of(row.split(",", -1))))
                        .peek(cells -> cells.remove(dropped))
                        .map(cells -> String.join(",", cells))
                        .toList());
        List<String> staff = Files.readAllLines(sent.resolve("staff_training.csv"));
        String name = staff.get(1).split(",", -1)[1];
        Files.writeString(
                sent.resolve("staff_training.csv"),
                String.join("\n", staff) + "\n" + unit + "," + name + ",contract_worker,0,0\n");
        replace(sent, "totals.csv", "staff_training,3,", "staff_training,4,");
        replace(sent, "totals.csv", "\nliteracy,", "\nlibraries,1,books,2000\nliteracy,");
        Files.writeString(
                sent.resolve("libraries.csv"),
                "commune_code,commune_name,books,lent\n" + unit + "," + name + ",2000,1500\n");
    }

    static void replace(Path sent, String file, String text, String other) throws IOException {
        String before = Files.readString(sent.resolve(file));
        assertThat(before).as(file).contains(text);
        Files.writeString(sent.resolve(file), before.replace(text, other));
    }
}
