package org.learningdistricts.schemas.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of the contract stand side by side: what they have of a dataset is put together. */
class DatasetVersionsTest {

    private static final String TITLES =
            """
            {
              "name": "titles",
              "title": "Titles",
              "x-title-vi": "Danh hiệu",
              "description": "One row per commune",
              "x-role": "dataset",
              "primaryKey": ["commune_code"],
              "fields": [
                {"name": "commune_code", "title": "Code", "type": "string", "x-code": "commune"},
                {"name": "total", "title": "Total", "type": "integer",
                 "constraints": {"required": true}},
                {"name": "met", "title": "Met", "type": "boolean"}
              ]
            }
            """;

    @TempDir private Path folder;

    @BeforeEach
    void writeLists() throws IOException {
        write("contracts/contracts.csv", "version,valid_from\nnew,2026-01-01\nold,2025-01-01");
        write("code-lists/dataset.csv", "code,singular,label\ntitles,title,");
        template(
                "columns.sql.mustache",
                "{{#datasets}}{{#titledColumns}}{{name}} {{version}} {{titleEn}}\n"
                        + "{{/titledColumns}}{{/datasets}}");
        template(
                "required.sql.mustache",
                "{{#datasets}}: {{#columns}}{{#isRequired}}{{name}} {{/isRequired}}{{/columns}}"
                        + "{{/datasets}}");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("schemas").resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private void template(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("sql"));
        Files.writeString(folder.resolve("sql").resolve(name), text);
    }

    private void versions(String earlier, String later) throws IOException {
        version("old", earlier);
        version("new", later);
    }

    private void version(String version, String titles) throws IOException {
        write("contracts/" + version + "/titles.json", titles);
        write(
                "contracts/" + version + "/datapackage.json",
                "{\"resources\": [{\"schema\": \"titles.json\"}]}");
    }

    private void make() throws IOException {
        DatasetSql.write(folder.resolve("schemas"), folder.resolve("sql"), folder.resolve("made"));
    }

    private String made(String name) throws IOException {
        make();
        return Files.readString(folder.resolve("made").resolve(name));
    }

    @Test
    void haveAColumnUnderItsFirstName() throws IOException {
        versions(
                TITLES,
                TITLES.replace(
                        "\"total\", \"title\": \"Total\"",
                        "\"sum\", \"x-column\": \"total\", \"title\": \"Sum\""));
        assertThat(made("columns.sql").lines())
                .containsExactly(
                        "commune_code old Code",
                        "commune_code new Code",
                        "total old Total",
                        "total new Sum",
                        "met old Met",
                        "met new Met");
        assertThat(made("required.sql")).isEqualTo(": total ");
    }

    @Test
    void haveTheColumnsOfAllWhichMayLackInSome() throws IOException {
        versions(TITLES, TITLES.replace("\"total\"", "\"count\""));
        assertThat(made("columns.sql").lines())
                .containsExactly(
                        "commune_code old Code",
                        "commune_code new Code",
                        "count new Total",
                        "met old Met",
                        "met new Met",
                        "total old Total");
        assertThat(made("required.sql")).isEqualTo(": ");
    }

    @Test
    void agreeOnWhatAColumnHoldsAndWhatNamesARow() throws IOException {
        versions(TITLES, TITLES.replace("\"integer\"", "\"date\""));
        assertThatIllegalStateException()
                .isThrownBy(this::make)
                .withMessage(
                        "column total is date in contract new and bigint in old: expected one type,"
                                + " or another name");
        versions(TITLES, TITLES.replace("[\"commune_code\"]", "[\"commune_code\", \"met\"]"));
        assertThatIllegalStateException()
                .isThrownBy(this::make)
                .withMessage(
                        "dataset titles has another key than in an earlier version of the contract"
                                + " (commune_code, commune_code, met): give it another name");
    }
}
