package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** What is plausible has dates: figures are judged by the rows of their quarter alone. */
class DatedThresholdsTest {

    private static final String UNIT = "005";
    private static final List<String> COMMUNES = Places.communes(UNIT);

    @TempDir Path folder;

    @Test
    void judgesByTheRowsOfTheQuarterAlone() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-06-19T10:00", before(), now());
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        addOtherTimes(reference.resolve("plausibility.csv"));

        List<String> found = found(Warehouse.of(lake, folder));
        assertThat(found)
                .containsExactly(
                        "age-band-below-youth,1",
                        "citizen-titles-differ,1",
                        "figure-jumps,1",
                        "figures-sent-again,1",
                        "labour-force-above-population,1",
                        "learners-without-classes,1",
                        "literacy-population-differs,8",
                        "qualified-not-recognised,7",
                        "recognised-not-qualified,1",
                        "stock-halved,1");
        assertThat(found(Warehouse.of(lake, folder, Schemas.withReference(reference))))
                .isEqualTo(found);
    }

    @Test
    void findsNothingInQuartersWithoutThresholds() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-06-19T10:00", before(), now());
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Path file = reference.resolve("plausibility.csv");
        Files.writeString(file, Files.readString(file).replace(",2025-01-01,,", ",2025-07-01,,"));
        Warehouse warehouse = Warehouse.of(lake, folder, Schemas.withReference(reference));

        assertThat(warehouse.rows("select rule from reporting.finding")).isEmpty();
        assertThat(warehouse.rows("select rule from engine.measure_review")).isEmpty();
    }

    /** The same rows as of times before and after. */
    private static void addOtherTimes(Path file) throws Exception {
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        for (String row : List.copyOf(rows)) {
            if (row.contains(",2025-01-01,,")) {
                rows.add(row.replace(",2025-01-01,,", ",2020-01-01,2024-12-31,"));
                rows.add(row.replace(",2025-01-01,,", ",2030-01-01,,"));
            }
        }
        rows.replaceAll(row -> row.replace(",2025-01-01,,", ",2025-01-01,2029-12-31,"));
        Files.write(file, rows);
    }

    private static List<String> found(Warehouse warehouse) throws Exception {
        return warehouse.rows(
                "select rule, count(*) from reporting.finding"
                        + " where stage = 'build' and quarter = '2025-Q2'"
                        + " group by rule order by rule");
    }

    /** All communes meet everything but the first, which holds a decision. */
    private static Sent now() {
        Sent sent =
                PerfectDistrict.of(UNIT, COMMUNES, COMMUNES.subList(0, 1), List.of())
                        .quarter("2025-Q2")
                        .with(
                                "recognitions",
                                RecognitionTest.HEADER,
                                COMMUNES.get(0) + ",,2,1/QD,2024-02-02,2023")
                        .with(
                                "learning_centres",
                                Tables.CENTRES,
                                "c1," + COMMUNES.get(0) + ",,,,,,,,0,9");
        // One title more than citizens, and more youths than people of 15 to 25.
        return replace(
                replace(sent, "titles", "citizen,100,", "citizen,101,"),
                "schooling",
                ",9,9,9,9,9\n",
                ",9,9,11,9,9\n");
    }

    /** The same but for the citizens of two communes, and youths and titles of one. */
    private static Sent before() {
        Sent sent = PerfectDistrict.of(UNIT, COMMUNES, List.of(), List.of()).quarter("2025-Q1");
        return replace(
                replace(sent, "workforce", ",,100,100,", ",,1000,100,"),
                "workforce",
                COMMUNES.get(1) + ",,100,100,",
                COMMUNES.get(1) + ",,0,100,");
    }

    /** Replaces the first place. */
    private static Sent replace(Sent sent, String dataset, String text, String by) {
        String table = sent.tables().get(dataset);
        int at = table.indexOf(text);
        return sent.with(
                dataset,
                (table.substring(0, at) + by + table.substring(at + text.length()))
                        .stripTrailing());
    }
}
