package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** How much a figure usually changes; every case is a commune. */
@Tag("slow")
class UsualChangeTest {

    private static final String UNIT = "277";
    private static final List<String> COMMUNES = Places.communes(UNIT);
    private static final String FOUND =
            "select quarter, rule, file, row_number, column_name, value, expected"
                    + " from reporting.finding where stage = 'build'"
                    + " order by quarter, rule, row_number, column_name";

    @TempDir Path folder;

    private LakeFixture lake;

    @BeforeEach
    void emptyLake() {
        lake = new LakeFixture(folder.resolve("lake"));
    }

    private static Sent citizens(String quarter, String... citizens) {
        List<String> lines = new ArrayList<>(List.of(Tables.WORKFORCE));
        for (int i = 0; i < citizens.length; i++) {
            lines.add(COMMUNES.get(i) + ",," + citizens[i] + ",,,");
        }
        return Sent.district(quarter, UNIT, quarter + "-" + String.join("-", citizens))
                .with("workforce", lines.toArray(String[]::new));
    }

    private void load(Sent... submissions) throws Exception {
        for (Sent sent : submissions) {
            lake.load("l-" + sent.digest(), "2025-10-01T08:00", sent);
        }
    }

    private static Sent ofCommune(String quarter, String code, String citizens) {
        return Sent.commune(quarter, code, quarter + code)
                .with("workforce", Tables.WORKFORCE, code + ",," + citizens + ",,,");
    }

    @Test
    void takesMoreOrLessAsUsualByWhatChangedBefore() throws Exception {
        // Reference data in which two changes make a history.
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        replaceThresholds(
                reference, "figure-jumps,workforce,citizens,,,30,10,5,100,2,5,2025-01-01,,");
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q3", "00008", "1000"),
                ofCommune("2025-Q4", "00004", "1010"),
                ofCommune("2025-Q4", "00097", "1050"),
                ofCommune("2025-Q4", "00008", "1000"),
                ofCommune("2026-Q1", "00004", "1162"),
                ofCommune("2026-Q1", "00097", "1207"));

        // Changes of 1 % and 5 % were seen: five times their mean are 15 %.
        assertThat(Warehouse.of(lake, folder, Schemas.withReference(reference)).rows(FOUND))
                .containsExactly(
                        "2026-Q1,figure-jumps,workforce.csv,2,citizens,1162,1010 ± 15.0 %");
    }

    private static void replaceThresholds(Path reference, String... rows) throws IOException {
        Path file = reference.resolve("plausibility.csv");
        String header = Files.readAllLines(file).get(0);
        Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
    }

    /** Value and expectation of what is found in the first quarter of 2026 by these thresholds. */
    private List<String> foundBy(String... thresholds) throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        replaceThresholds(reference, thresholds);
        return Warehouse.of(lake, folder, Schemas.withReference(reference))
                .rows(
                        "select value, expected from reporting.finding"
                                + " where quarter = '2026-Q1' order by value");
    }

    @Test
    void takesTheChangesOfOneFigureAsItsHistory() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q4", "00004", "1010"),
                ofCommune("2025-Q4", "00097", "1050"),
                ofCommune("2026-Q1", "00004", "1162"));

        // Two changes are fewer than three, whatever else is compared.
        assertThat(
                        foundBy(
                                "figure-jumps,workforce,citizens,,,30,10,5,100,3,5,2025-01-01,,",
                                "figure-jumps,schooling,children_5,,,30,10,5,9,3,5,2025-01-01,,"))
                .isEmpty();
    }

    @Test
    void leavesAChangeFromZeroOutOfTheHistory() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1"),
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q3", "00008", "0"),
                ofCommune("2025-Q4", "00004", "2"),
                ofCommune("2025-Q4", "00097", "1100"),
                ofCommune("2025-Q4", "00008", "1000"),
                ofCommune("2026-Q1", "00097", "1710"),
                ofCommune("2026-Q1", "00008", "1550"));

        // 100 % and 10 % were seen; 55.5 % are more than their mean, 55 % are not.
        assertThat(foundBy("figure-jumps,workforce,citizens,,,150,10,1,100,2,5,2025-01-01,,"))
                .containsExactly("1710,1100 ± 55.0 %");
    }

    @Test
    void takesOneChangeAsAHistoryWhereOneIsEnough() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q4", "00004", "1200"),
                ofCommune("2025-Q4", "00097", "1000"),
                ofCommune("2026-Q1", "00004", "1400"),
                ofCommune("2026-Q1", "00097", "1210"));

        assertThat(foundBy("figure-jumps,workforce,citizens,,,30,10,1,100,1,5,2025-01-01,,"))
                .containsExactly("1210,1000 ± 20.0 %");
    }

    @Test
    void takesTheLargestWithoutAHistoryWhereNoneIsAskedFor() throws Exception {
        load(
                ofCommune("2025-Q4", "00004", "1000"),
                ofCommune("2025-Q4", "00097", "1000"),
                ofCommune("2026-Q1", "00004", "1300"),
                ofCommune("2026-Q1", "00097", "1301"));

        assertThat(foundBy("figure-jumps,workforce,citizens,,,30,10,1,100,0,5,2025-01-01,,"))
                .containsExactly("1301,1000 ± 30.0 %");
    }

    @Test
    void takesTheBundledThresholdsWhereASetOfReferenceDataHasNone() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Files.delete(reference.resolve("plausibility.csv"));
        load(citizens("2025-Q1", "1000"), citizens("2025-Q2", "1301"));

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows("select rule from reporting.finding"))
                .containsExactly("figure-jumps");
    }

    @Test
    void tellsAJumpThatIsTooSmallForAFall() throws Exception {
        load(ofCommune("2025-Q4", "00004", "40"), ofCommune("2026-Q1", "00004", "10"));

        assertThat(
                        foundBy(
                                "figure-jumps,workforce,citizens,,,30,10,5,10,3,5,2025-01-01,,",
                                "stock-halved,workforce,citizens,,,50,,,50,,20,2025-01-01,,"))
                .containsExactly("10,40 ± 30.0 %");
    }

    @Test
    void takesTheSmallestLimitAfterSmallChanges() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q3", "00097", "1000"),
                ofCommune("2025-Q4", "00004", "1010"),
                ofCommune("2025-Q4", "00097", "1010"),
                ofCommune("2026-Q1", "00004", "1111"),
                ofCommune("2026-Q1", "00097", "1112"));

        assertThat(foundBy("figure-jumps,workforce,citizens,,,30,10,1,100,2,5,2025-01-01,,"))
                .containsExactly("1112,1010 ± 10.0 %");
    }

    @Test
    void takesAChangeBeyondTheLargestForTheLargest() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "10"),
                ofCommune("2025-Q4", "00004", "1000"),
                ofCommune("2025-Q4", "00097", "1000"),
                ofCommune("2025-Q4", "00008", "1000"),
                ofCommune("2026-Q1", "00097", "2500"),
                ofCommune("2026-Q1", "00008", "2501"));

        assertThat(foundBy("figure-jumps,workforce,citizens,,,150,10,1,100,1,5,2025-01-01,,"))
                .containsExactly("2501,1000 ± 150.0 %");
    }

    @Test
    void takesTheExactShareOfAChange() throws Exception {
        load(
                ofCommune("2025-Q3", "00004", "1000"),
                ofCommune("2025-Q4", "00004", "1600"),
                ofCommune("2025-Q4", "00097", "1000"),
                ofCommune("2025-Q4", "00008", "1000"),
                ofCommune("2026-Q1", "00097", "1600"),
                ofCommune("2026-Q1", "00008", "1601"));

        assertThat(foundBy("figure-jumps,workforce,citizens,,,150,10,1,100,1,5,2025-01-01,,"))
                .containsExactly("1601,1000 ± 60.0 %");
    }

    @Test
    void comparesOnlyTheMembersThatAreNamed() throws Exception {
        load(
                literacy("2025-Q4", "15-25,1000,900,900", "26-35,1000,900,900"),
                literacy("2026-Q1", "15-25,1301,900,900", "26-35,1400,900,900"));

        assertThat(foundBy("figure-jumps,literacy,population,15-25,,30,10,1,100,1,5,2025-01-01,,"))
                .containsExactly("1301,1000 ± 30.0 %");
    }

    private static Sent literacy(String quarter, String... bands) {
        List<String> lines = new ArrayList<>(List.of(Tables.LITERACY));
        for (String band : bands) {
            lines.add("00004,," + band);
        }
        return Sent.commune(quarter, "00004", quarter + "literacy")
                .with("literacy", lines.toArray(String[]::new));
    }

    @Test
    void listsOfATableNoMoreThanTheFewestOfItsThresholds() throws Exception {
        load(
                Sent.commune("2025-Q4", "00004", "before")
                        .with("workforce", Tables.WORKFORCE, "00004,,1000,1000,,"),
                Sent.commune("2026-Q1", "00004", "after")
                        .with("workforce", Tables.WORKFORCE, "00004,,1400,1500,,"));
        String citizens = "figure-jumps,workforce,citizens,,,30,10,1,100,1,5,2025-01-01,,";

        assertThat(
                        foundBy(
                                citizens,
                                "figure-jumps,workforce,population_15_plus,,,30,10,1,100,1,1,"
                                        + "2025-01-01,,"))
                .hasSize(1);
    }

    @Test
    void saysHowManyThereAreBesideTheFirst() throws Exception {
        load(citizens("2025-Q1", "1000", "1000"), citizens("2025-Q2", "1400", "1500"));
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        replaceThresholds(
                reference, "figure-jumps,workforce,citizens,,,30,10,1,100,1,1,2025-01-01,,");

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows("select value, message_en from reporting.finding"))
                .singleElement()
                .asString()
                .startsWith("1400,")
                .endsWith("usual is 1,000 ± 30 %. (×2)");
    }
}
