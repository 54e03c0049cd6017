package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningdistricts.schemas.Schemas;

/** The list of datasets says what the contract does. */
class DatasetListTest {

    @Test
    void holdsEveryDatasetOfTheContractAndWhoSubmitsIt() {
        Schemas schemas = Schemas.bundled();
        String contractPackage = schemas.text(schemas.contract().folder() + "datapackage.json");
        List<String> listed = schemas.text("code-lists/dataset.csv").lines().skip(1).toList();
        List<String> contracts =
                Pattern.compile("\"schema\": \"(\\w+)\\.json\"")
                        .matcher(contractPackage)
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> isDataset(schemas, name))
                        .toList();
        assertThat(listed.stream().map(line -> line.substring(0, line.indexOf(','))).toList())
                .isEqualTo(contracts);
        assertThat(listed.stream().filter(line -> line.contains(",district,")))
                .singleElement()
                .asString()
                .startsWith("economy,");
        assertThat(schemas.text(schemas.contract().folder() + "economy.json"))
                .contains("x-unit-levels");
    }

    private static boolean isDataset(Schemas schemas, String name) {
        return schemas.text(schemas.contract().folder() + name + ".json")
                .contains("\n  \"x-role\": \"dataset\"");
    }
}
