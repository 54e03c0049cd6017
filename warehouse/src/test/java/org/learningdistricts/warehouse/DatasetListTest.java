package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningdistricts.schemas.Schemas;

/** The list of datasets says what the contract does; that it holds each, the build sees to. */
class DatasetListTest {

    private static final Pattern LEVELS =
            Pattern.compile("\n  \"x-unit-levels\": \\[\n    \"(\\w+)\"\n  ]");

    @Test
    void saysWhoSubmitsADataset() {
        Schemas schemas = Schemas.bundled();
        List<String> listed = schemas.text("code-lists/dataset.csv").lines().skip(1).toList();
        assertThat(listed)
                .allSatisfy(
                        line -> {
                            String name = line.substring(0, line.indexOf(','));
                            Matcher levels =
                                    LEVELS.matcher(
                                            schemas.text(
                                                    schemas.contract().folder() + name + ".json"));
                            String level = levels.find() ? levels.group(1) : "";
                            assertThat(line).contains("," + level + ",2025-01-01,");
                        });
    }
}
