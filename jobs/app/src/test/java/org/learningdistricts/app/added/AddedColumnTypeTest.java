package org.learningdistricts.app.added;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To add a column type: the compiler names the places that must know it. */
@Tag("slow")
class AddedColumnTypeTest {

    private static final String TYPES =
            "jobs/intake/src/main/java/org/learningdistricts/intake/contract/FieldType.java";

    /** Those of the table in {@code jobs/README.md}. */
    private static final List<String> PLACES =
            List.of(
                    "ContractReader",
                    "CellParser",
                    "Expectation",
                    "PlainRows",
                    "DatasetColumns",
                    "FormCells",
                    "FieldFormula",
                    "FieldRules");

    @TempDir private Path folder;

    @Test
    void isMissedByTheCompiler() throws Exception {
        SourcesCopy copy = new SourcesCopy(folder);
        copy.replace(TYPES, "DATETIME;", "DATETIME,\n    DURATION;");

        assertThat(copy.compile(TYPES)).isEmpty();
        assertThat(
                        copy.compile(
                                "jobs/intake/src/main/java",
                                "jobs/answers/src/main/java",
                                "jobs/lake/src/main/java/org/learningdistricts/lake/DatasetColumns.java"))
                .contains(PLACES.stream().map(place -> place + ".java").toArray(String[]::new))
                .contains("does not cover");
    }
}
