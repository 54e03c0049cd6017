package org.learningdistricts.schemas.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL files are made of templates and the contract; a dataset that is half added is named. */
class DatasetSqlTest {

    private static final String TITLES =
            """
            {
              "name": "titles",
              "title": "Teachers' titles",
              "x-title-vi": "Danh hiệu",
              "description": "One row per commune and kind",
              "x-role": "dataset",
              "primaryKey": ["commune_code", "kind"],
              "fields": [
                {"name": "commune_code", "type": "string", "x-code": "commune",
                 "constraints": {"required": true}},
                {"name": "commune_name", "type": "string", "x-name-of": "commune_code"},
                {"name": "kind", "type": "string", "x-code-list": "kind"},
                {"name": "degree", "type": "integer", "x-code-list": "degree"},
                {"name": "total", "type": "integer"},
                {"name": "income", "type": "number"},
                {"name": "since", "type": "year"},
                {"name": "decided", "type": "date"},
                {"name": "met", "type": "boolean"},
                {"name": "heard_at", "type": "datetime"}
              ]
            }
            """;
    private static final String STAFF =
            """
            {
              "name": "staff",
              "title": "Staff",
              "x-title-vi": "Cán bộ",
              "description": "One row per unit",
              "x-role": "dataset",
              "primaryKey": ["unit_code"],
              "fields": [{"name": "unit_code", "type": "string", "x-code": "unit"}]
            }
            """;

    @TempDir private Path folder;

    private Path schemas;
    private Path templates;
    private Path made;

    @BeforeEach
    void write() throws IOException {
        schemas = folder.resolve("schemas");
        templates = folder.resolve("sql");
        made = folder.resolve("made");
        write("schemas/contracts/contracts.csv", "version,valid_from\nnew,2025-01-01\n");
        write("schemas/code-lists/dataset.csv", "code,singular,label\nstaff,staff,\ntitles,title,");
        write(
                "schemas/code-lists/kind.csv",
                """
                code,label_vi,label_en,aliases,unit_level,valid_from,valid_to
                family,Gia đình,Family,,,2025-01-01,
                """);
        write(
                "schemas/code-lists/degree.csv",
                """
                code,label_vi,label_en,aliases,unit_level,valid_from,valid_to
                1,Bậc 'một',Degree 1,,commune,2025-01-01,2026-12-31
                """);
        write("schemas/contracts/new/titles.json", TITLES);
        write("schemas/contracts/new/staff.json", STAFF);
        write("schemas/contracts/new/cover.json", "{\"name\": \"cover\", \"x-role\": \"cover\"}");
        template("cover", "titles", "staff");
    }

    private void template(String... tables) throws IOException {
        write(
                "schemas/contracts/new/datapackage.json",
                Stream.of(tables)
                        .map(table -> "{\"schema\": \"" + table + ".json\"}")
                        .toList()
                        .toString()
                        .transform(resources -> "{\"resources\": " + resources + "}"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private String made(String template, String text, String file) throws IOException {
        write("sql/" + template, text);
        DatasetSql.write(schemas, templates, made);
        return Files.readString(made.resolve(file));
    }

    private void assertRefused(String message) throws IOException {
        Files.createDirectories(templates);
        assertThatIllegalStateException()
                .isThrownBy(() -> DatasetSql.write(schemas, templates, made))
                .withMessage(message);
    }

    @Test
    void givesColumnsTheTypesOfTheLake() throws IOException {
        assertThat(
                        made(
                                "layout_{{dataset}}.sql.mustache",
                                """
                                {{#columns}}
                                {{name}} {{type}}{{#isRequired}} not null{{/isRequired}}
                                {{/columns}}
                                """,
                                "layout_titles.sql"))
                .isEqualTo(
                        """
                        commune_code varchar not null
                        commune_name varchar
                        kind varchar
                        degree integer
                        total bigint
                        income decimal(38, 18)
                        since integer
                        decided date
                        met boolean
                        heard_at timestamp
                        """);
    }

    @Test
    void namesFactsInTheSingularAndLeavesNamesOfUnitsOut() throws IOException {
        assertThat(
                        made(
                                "facts/fact_{{fact}}.sql.mustache",
                                "{{grain}}: {{key}}, {{titleVi}} | {{titleEn}}, {{code}} of"
                                        + " {{^isOfCommunes}}no{{/isOfCommunes}} commune\n"
                                        + "{{#factColumns}}{{name}} {{/factColumns}}",
                                "facts/fact_title.sql"))
                .isEqualTo(
                        "One row per commune and kind: commune_code, kind,"
                                + " Danh hiệu | Teachers'' titles, commune_code of  commune\n"
                                + "commune_code kind degree total income since decided met"
                                + " heard_at ");
        assertThat(Files.readString(made.resolve("facts/fact_staff.sql"))).contains("no commune");
    }

    @Test
    void listsDatasetsInTheOrderOfTheTemplateAndThoseThatAreMeasured() throws IOException {
        write("sql/measures/figures/measure_staff_figure.sql", "");
        assertThat(
                        made(
                                "all.sql.mustache",
                                "{{#datasets}}{{fact}}, {{/datasets}}:"
                                        + "{{#measured}} {{fact}}{{/measured}}",
                                "all.sql"))
                .isEqualTo("title, staff, : title staff");
    }

    @Test
    void wrapsALongList() throws IOException {
        String words = "a_word_of_20_letters, ".repeat(8).strip();
        assertThat(
                        made(
                                "a.sql.mustache",
                                "{{#wrapped}}-- Source: " + words + "{{/wrapped}}",
                                "a.sql"))
                .isEqualTo(
                        ("-- Source: " + "a_word_of_20_letters, ".repeat(4)).strip()
                                + ("\n--         " + "a_word_of_20_letters, ".repeat(4))
                                        .stripTrailing());
    }

    @Test
    void leavesAFileAloneThatTakesThePlaceOfAMadeOne() throws IOException {
        write("sql/own_title.sql", "by hand");
        made("own_{{fact}}.sql.mustache", "made", "own_staff.sql");
        assertThat(made.resolve("own_title.sql")).doesNotExist();
        assertThat(made.resolve("own_staff.sql")).hasContent("made");
    }

    @Test
    void touchesOnlyWhatChangesAndDeletesWhatNoTemplateMakes() throws IOException {
        FileTime then = FileTime.fromMillis(0);
        made("{{fact}}.sql.mustache", "{{grain}}", "title.sql");
        Files.setLastModifiedTime(made.resolve("title.sql"), then);
        Files.setLastModifiedTime(made.resolve("staff.sql"), then);
        write("made/old/fact.sql", "");
        write("schemas/contracts/new/staff.json", STAFF.replace("One row per unit", "One row"));
        DatasetSql.write(schemas, templates, made);
        assertThat(Files.getLastModifiedTime(made.resolve("title.sql"))).isEqualTo(then);
        assertThat(made.resolve("staff.sql")).hasContent("One row");
        assertThat(made.resolve("old/fact.sql")).doesNotExist();
    }

    @Test
    void namesATableSchemaThatIsMissing() throws IOException {
        Files.delete(schemas.resolve("contracts/new/staff.json"));
        assertRefused(
                "contracts/new/datapackage.json names contracts/new/staff.json, which is missing");
    }

    @Test
    void namesATableSchemaThatTheTemplateLacks() throws IOException {
        template("cover", "titles");
        assertRefused("contracts/new/datapackage.json does not name contracts/new/staff.json");
    }

    @Test
    void namesADatasetThatTheListLacks() throws IOException {
        String message =
                "code-lists/dataset.csv lacks a row of staff, or its singular:"
                        + " see contracts/new/staff.json";
        write("schemas/code-lists/dataset.csv", "code,singular,label\ntitles,title,");
        assertRefused(message);
        write("schemas/code-lists/dataset.csv", "code,singular,label\nstaff,,\ntitles,title,");
        assertRefused(message);
    }

    @Test
    void namesADatasetThatIsListedAlone() throws IOException {
        Files.delete(schemas.resolve("contracts/new/staff.json"));
        template("cover", "titles");
        assertRefused(
                "contracts/new/datapackage.json names no dataset that code-lists/dataset.csv"
                        + " lists: staff");
    }

    @Test
    void namesWhatATableSchemaLacks() throws IOException {
        for (String word : List.of("description", "title", "x-title-vi")) {
            write(
                    "schemas/contracts/new/staff.json",
                    STAFF.replace("\"" + word + "\"", "\"" + word + "-\""));
            assertRefused("staff.json has no " + word);
        }
        write("schemas/contracts/new/staff.json", STAFF.replace("x-code", "code"));
        assertRefused("staff.json has no column with x-code");
        write("schemas/contracts/new/staff.json", STAFF.replace("string", "duration"));
        assertRefused("SqlColumn knows no SQL type for \"duration\" of column unit_code");
    }

    @Test
    void namesTheCodesOfColumns() throws IOException {
        assertThat(
                        made(
                                "codes.sql.mustache",
                                "{{#datasets}}{{#codedColumns}}{{name}}:{{#codes}} {{code}}"
                                        + " {{labelVi}} {{unitLevel}} {{validTo}}{{/codes}};"
                                        + "{{/codedColumns}}{{/datasets}}",
                                "codes.sql"))
                .isEqualTo("kind: family Gia đình  ;degree: 1 Bậc ''một'' commune 2026-12-31;");
        write(
                "schemas/code-lists/kind.csv",
                "code\nfamily,\"Gia đình, họ\",Family,,,2025-01-01,\n");
        assertRefused(
                "code-lists/kind.csv: expected 7 cells without quotes and commas but found"
                        + " \"family,\"Gia đình, họ\",Family,,,2025-01-01,\"");
        Files.delete(schemas.resolve("code-lists/kind.csv"));
        assertRefused(
                "contracts/new/ names the code list kind, but code-lists/kind.csv is missing");
    }
}
