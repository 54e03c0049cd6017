package org.learningdistricts.app.added;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/**
 * "To add a dataset" in the README of schemas: all steps make a dataset that is taken in, offered
 * in the template and read by a rule; each step that is left out is named.
 */
@Tag("slow")
class AddedDatasetTest {

    private static final String CONTRACT = "schemas/contracts/2025.1/";
    private static final String LIST = "schemas/code-lists/dataset.csv";

    private static final String TABLE_SCHEMA =
            """
            {
              "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
              "name": "libraries",
              "title": "Libraries",
              "x-title-vi": "Thư viện",
              "x-version": "%s",
              "description": "One row per commune",
              "x-role": "dataset",
              "missingValues": [""],
              "x-not-applicable": ["x"],
              "primaryKey": ["commune_code"],
              "fields": [
                {
                  "name": "commune_code",
                  "title": "Commune code",
                  "x-title-vi": "Mã xã",
                  "type": "string",
                  "constraints": {"required": true},
                  "x-code": "commune"
                },
                {
                  "name": "commune_name",
                  "title": "Commune name",
                  "x-title-vi": "Tên xã",
                  "type": "string",
                  "x-name-of": "commune_code"
                },
                {"name": "books", "title": "Books", "x-title-vi": "Số sách", "type": "integer"},
                {
                  "name": "lent",
                  "title": "Books lent",
                  "x-title-vi": "Số sách cho mượn",
                  "type": "integer",
                  "x-at-most": {"total": "books"}
                }
              ]
            }
            """;
    private static final String RULE =
            "TT25-commune-1,commune,1,5,5.3,a,Sách được mượn,Books that are lent,,,,,share,"
                    + "libraries.lent,libraries.books,,,,50,all,TT 25/2023/TT-BGDĐT,,2025-07-01,";

    /** A dataset of a version of the template. */
    static String tableSchema(String version) {
        return TABLE_SCHEMA.formatted(version);
    }

    private enum Step {
        TABLE_SCHEMA,
        NAME_IN_THE_TEMPLATE,
        ROW_IN_THE_LIST
    }

    @TempDir private Path folder;

    private SourcesCopy without(Step... omitted) throws IOException {
        Set<Step> steps = new TreeSet<>(Set.of(Step.values()));
        steps.removeAll(Set.of(omitted));
        SourcesCopy sources = new SourcesCopy(folder.resolve("copy"));
        for (Step step : steps) {
            switch (step) {
                case TABLE_SCHEMA ->
                        sources.write(CONTRACT + "libraries.json", tableSchema("2025.1"));
                case NAME_IN_THE_TEMPLATE ->
                        sources.replace(
                                CONTRACT + "datapackage.json",
                                "\n  ]",
                                ", {\"name\": \"libraries\", \"path\": \"libraries.csv\","
                                        + " \"schema\": \"libraries.json\"}]");
                case ROW_IN_THE_LIST ->
                        sources.append(LIST, "libraries,library,Thư viện,Libraries,,,2025-01-01,");
            }
        }
        return sources;
    }

    private Ldw load(SourcesCopy sources) throws Exception {
        Path inbox = Sample.inbox(folder.resolve("inbox"), Sample.UNIT);
        Sample.replace(
                inbox,
                Sample.UNIT,
                "totals.csv",
                "\nliteracy,",
                "\nlibraries,1,books,2000\nliteracy,");
        Files.writeString(
                inbox.resolve(Sample.QUARTER).resolve(Sample.UNIT).resolve("libraries.csv"),
                "commune_code,commune_name,books,lent\n00097,Phường Hồng Hà,2000,1500\n");
        return sources.ldw("load", "--data", folder.resolve("data"), "--reports", "json", inbox);
    }

    private void assertRefused(SourcesCopy sources, String message) {
        assertThatIllegalStateException().isThrownBy(sources::makeSql).withMessage(message);
    }

    private String answer(SourcesCopy sources, String query) throws Exception {
        Ldw answer = sources.ldw("query", "--csv", "--data", folder.resolve("data"), query);
        assertThat(answer.err()).isEmpty();
        return answer.out();
    }

    @Test
    void isTakenInOfferedAndReadByARule() throws Exception {
        SourcesCopy sources = without();
        sources.append("schemas/reference/indicators.csv", RULE);
        Ldw load = load(sources);
        assertThat(load.err()).isEmpty();
        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(
                        answer(
                                sources,
                                "select status, findings_error, findings_warning, datasets_missing"
                                        + " from reporting.submission_status"
                                        + " where unit_code = '00097'"))
                .endsWith("accepted,0,0,0\r\n");
        assertThat(
                        answer(
                                sources,
                                "select indicator_name_en, numerator, denominator, result"
                                        + " from reporting.commune_indicator"
                                        + " where commune_code = '00097' and indicator = '5.3'"))
                .endsWith("Books that are lent,1500,2000,met\r\n");
        Path template = folder.resolve("template.xlsx");
        sources.ldw(
                "template",
                "--data",
                folder.resolve("data"),
                "--unit",
                Sample.UNIT,
                "--quarter",
                "2025-Q4",
                "--out",
                template);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template))) {
            List<String> cells = new ArrayList<>();
            book.getSheet("Thư viện").getRow(1).forEach(cell -> cells.add(cell.toString()));
            assertThat(cells).contains("1500.0");
        }
    }

    @Test
    void namesTheMissingTableSchema() throws Exception {
        assertRefused(
                without(Step.TABLE_SCHEMA),
                "contracts/2025.1/datapackage.json names contracts/2025.1/libraries.json,"
                        + " which is missing");
    }

    @Test
    void namesTheTemplateThatLacksIt() throws Exception {
        assertRefused(
                without(Step.NAME_IN_THE_TEMPLATE),
                "contracts/2025.1/datapackage.json does not name"
                        + " contracts/2025.1/libraries.json");
    }

    @Test
    void namesTheListThatLacksIt() throws Exception {
        assertRefused(
                without(Step.ROW_IN_THE_LIST),
                "code-lists/dataset.csv lacks a row of libraries, or its singular:"
                        + " see contracts/2025.1/libraries.json");
    }

    @Test
    void namesTheTemplateThatLacksWhatIsListedAlone() throws Exception {
        assertRefused(
                without(Step.TABLE_SCHEMA, Step.NAME_IN_THE_TEMPLATE),
                "contracts/2025.1/datapackage.json names no dataset that code-lists/dataset.csv"
                        + " lists: libraries");
    }
}
