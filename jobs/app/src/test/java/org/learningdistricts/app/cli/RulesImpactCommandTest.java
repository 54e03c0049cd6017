package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** What other rules would change is told before, and then happens just so. */
class RulesImpactCommandTest {

    private static final long SEED = Long.getLong("rules.seed", 1);

    /** A file of a set of reference data, the lines that change, and what of them by what. */
    private record Change(String file, String line, String text, String by) {}

    private static final List<Change> CHANGES =
            List.of(
                    new Change(
                            "indicators.csv",
                            "TT25-commune-1,commune,1,5,5.1,",
                            ",60,all",
                            ",73,all"),
                    new Change(
                            "indicators.csv",
                            "TT25-commune-1,commune,1,5,5.2,",
                            ",50,ordinary",
                            ",58,ordinary"),
                    new Change(
                            "indicators.csv",
                            "TT25-commune-2,commune,2,1,1.3,",
                            "2024-02-12,$",
                            "2024-02-12,2025-06-30"),
                    new Change(
                            "indicators.csv",
                            "TT25-commune-1,commune,1,3,3.2,",
                            "2024-02-12,$",
                            "2025-07-01,"),
                    new Change("standards.csv", "preschool-5,a,", ",95,ordinary", ",99,ordinary"),
                    new Change("targets.csv", "districts-recognised,", ",40,2025", ",45,2025"),
                    new Change("targets.csv", "technically-qualified,", ",50,2025", ",70,2025"),
                    new Change(
                            "units.csv",
                            "commune,00004,2025",
                            "Phường Ba Đình",
                            "Phường Ba Đình Mới"),
                    new Change("units.csv", "commune,00097,2025", "false,false$", "true,false"),
                    new Change(
                            "plausibility.csv",
                            "literacy-population-differs,",
                            ",90,110,",
                            ",99,101,"));

    @TempDir private Path folder;

    private Path data;
    private Path inbox;

    @BeforeEach
    void load() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00097", "00004", "00008");
        Sample.copy(Path.of("..", "..", "sample-input", "quarters"), "2025-Q1", "002", inbox);
        Ldw load = Ldw.run("load", "--data", data, "--reports", "json", inbox);
        assertThat(load.code()).isEqualTo(ExitCode.DONE);
    }

    private Path reference(String name) throws IOException {
        Path reference = Files.createDirectory(folder.resolve(name));
        Schemas.bundled().copyReferenceTo(reference);
        return reference;
    }

    private static void apply(Change change, Path reference) throws IOException {
        Path file = reference.resolve(change.file());
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        List<String> changed =
                lines.stream()
                        .map(
                                line ->
                                        line.startsWith(change.line())
                                                ? line.replaceFirst(change.text(), change.by())
                                                : line)
                        .toList();
        assertThat(changed).as(change.toString()).isNotEqualTo(lines);
        Files.write(file, changed);
    }

    private static String rows(Ldw answer) {
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        return answer.out();
    }

    private String foretold(Path reference) {
        return rows(Ldw.run("rules-impact", "--data", data, "--reference", reference, "--csv"));
    }

    private String happened(Path reference) {
        Ldw load =
                Ldw.run(
                        "load",
                        "--data",
                        data,
                        "--reports",
                        "json",
                        "--reference",
                        reference,
                        "--accept-reference",
                        Schemas.withReference(reference).referenceDigest(),
                        inbox);
        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
        return rows(
                Ldw.run("query", "--data", data, "--csv", "from reporting.change order by all"));
    }

    @Test
    @Tag("slow")
    void happenJustAsTheyWereForetold() throws IOException {
        List<Change> changes = new ArrayList<>(CHANGES);
        Collections.shuffle(changes, new Random(SEED));
        Path reference = reference("reference");
        int rows = 0;
        for (int i = 0; i < changes.size(); i += 2) {
            apply(changes.get(i), reference);
            apply(changes.get(i + 1), reference);
            String foretold = foretold(reference);
            assertThat(happened(reference)).as("change %d", i).isEqualTo(foretold);
            rows += (int) foretold.lines().count() - 1;
        }
        assertThat(rows).isGreaterThan(changes.size());
    }

    /**
     * A circular from July on: a threshold raised, an indicator dropped, one of figures there are.
     */
    @Test
    void tellsVerdictsFirstAndHowToTakeTheRulesAndKeepsNothing() throws IOException {
        Path reference = reference("circular");
        apply(CHANGES.get(0), reference);
        apply(CHANGES.get(2), reference);
        Path indicators = reference.resolve("indicators.csv");
        Files.writeString(
                indicators,
                Files.readString(indicators)
                        + "TT25-commune-1,commune,1,5,5.3,a,Gia đình học tập,Learning families,,,,,"
                        + "share,titles.recognised[family],titles.total[family],,,,70,all,"
                        + "made up,,2025-07-01,\n");
        Map<String, String> before = Sample.contents(data);

        Ldw impact =
                Ldw.run("rules-impact", "--data", data, "--reference", reference, "--lang", "en");

        assertThat(impact.code()).isEqualTo(ExitCode.DONE);
        assertThat(impact.err()).isEmpty();
        assertThat(impact.out())
                .contains("commune_indicator", "rules changed", "--accept-reference ");
        assertThat(foretold(reference))
                .contains("commune_indicator,2025-Q3,commune,00097,2025-07-01,Phường Hồng Hà")
                .contains("indicator=5.3")
                .contains("rule_change");
        assertThat(Sample.contents(data)).isEqualTo(before);
    }

    @Test
    void saysThatNothingDiffersByTheRulesInUse() {
        Ldw impact = Ldw.run("rules-impact", "--data", data);

        assertThat(impact.out()).contains("Nothing differs").doesNotContain("--accept-reference");
        assertThat(impact.code()).isEqualTo(ExitCode.DONE);
    }

    /** A weight of succession decides about no verdict. */
    @Test
    void saysThatRowsNameOtherRulesAlone() throws IOException {
        Path reference = reference("weights");
        Files.writeString(
                reference.resolve("succession_weights.csv"),
                "00001,00097,2025-07-01,8371,people,made up,test\n",
                StandardOpenOption.APPEND);

        Ldw impact =
                Ldw.run("rules-impact", "--data", data, "--reference", reference, "--lang", "en");

        assertThat(impact.out())
                .contains("Rows name other rules, and nothing else", "--accept-reference ")
                .doesNotContain("commune_qualification");
        assertThat(foretold(reference)).contains("commune_qualification", "rules_digest");
    }

    @Test
    void namesWhatDoesNotFit() throws IOException {
        Path reference = reference("unfit");
        apply(new Change("units.csv", "commune,00097,2025-07", "00097", "99999"), reference);
        apply(new Change("unit_succession.csv", "", ",00097,", ",99999,"), reference);

        Ldw impact = Ldw.run("rules-impact", "--data", data, "--reference", reference);

        assertThat(impact.code()).isEqualTo(ExitCode.FAULT);
        assertThat(impact.err().lines()).hasSize(1).first().asString().contains("do not fit");
        apply(new Change("targets.csv", "districts-recognised", ",40,", ",4o,"), reference);
        Ldw faulty = Ldw.run("rules-impact", "--data", data, "--reference", reference);
        assertThat(faulty.code()).isEqualTo(ExitCode.USAGE);
        assertThat(faulty.err()).contains("targets.csv, dòng / row 2, cột / column target_pct");
        Ldw none = Ldw.run("rules-impact", "--data", folder.resolve("nowhere"));
        assertThat(none.code()).isEqualTo(ExitCode.FAULT);
        assertThat(none.err().lines()).hasSize(1);
    }
}
