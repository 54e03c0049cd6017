package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** Each figure beside its own of the quarter before, and beside no other. */
@Tag("slow")
class ComparedFigureTest {

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

    private void load(Sent... submissions) throws Exception {
        for (Sent sent : submissions) {
            lake.load("l-" + sent.digest(), "2025-10-01T08:00", sent);
        }
    }

    private List<String> found() throws Exception {
        return Warehouse.of(lake, folder).rows(FOUND);
    }

    private static Sent titles(String quarter, String... rows) {
        List<String> lines = new ArrayList<>(List.of(Tables.TITLES));
        lines.addAll(List.of(rows));
        return Sent.district(quarter, UNIT, quarter + "-" + rows.length)
                .with("titles", lines.toArray(String[]::new));
    }

    @Test
    void comparesEachKindOfTitleByItself() throws Exception {
        String one = COMMUNES.get(0);
        String other = COMMUNES.get(1);
        load(
                titles(
                        "2025-Q1",
                        one + ",,family,1000,,",
                        one + ",,citizen,1000,,",
                        one + ",,clan,1000,,",
                        other + ",,family,1000,,",
                        other + ",,citizen,1000,,"),
                titles(
                        "2025-Q2",
                        one + ",,family,1301,,",
                        one + ",,citizen,1300,,",
                        one + ",,clan,5000,,",
                        other + ",,family,500,,",
                        other + ",,citizen,501,,"));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,titles.csv,2,total,1301,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,titles.csv,6,total,501,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,titles.csv,5,total,500,> 50 % × 1000");
    }

    @Test
    void comparesEachAgeBandByItself() throws Exception {
        List<Sent> sent = new ArrayList<>();
        for (String populations :
                List.of("2025-Q1,1000,1000,1000,100", "2025-Q2,1301,1300,500,50")) {
            String[] cells = populations.split(",", -1);
            sent.add(
                    Sent.district(cells[0], UNIT, cells[0])
                            .with(
                                    "literacy",
                                    Tables.LITERACY,
                                    COMMUNES.get(0) + ",,15-25," + cells[1] + ",900,",
                                    COMMUNES.get(0) + ",,26-35," + cells[2] + ",900,",
                                    COMMUNES.get(0) + ",,36-60," + cells[3] + ",10,",
                                    COMMUNES.get(0) + ",,61+," + cells[4] + ",10,"));
        }
        load(sent.toArray(Sent[]::new));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,literacy.csv,2,population,1301,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,literacy.csv,4,population,500,> 50 % × 1000",
                        "2025-Q2,stock-halved,literacy.csv,5,population,50,> 50 % × 100");
    }

    @Test
    void comparesEachColumnByItself() throws Exception {
        List<Sent> sent = new ArrayList<>();
        for (String children : List.of("2025-Q1,1000,1000,1000", "2025-Q2,1401,1400,500")) {
            String[] cells = children.split(",", -1);
            sent.add(
                    Sent.district(cells[0], UNIT, cells[0])
                            .with(
                                    "schooling",
                                    Tables.SCHOOLING,
                                    COMMUNES.get(0)
                                            + ",,%s,1,1,%s,1,%s,,,,,,,"
                                                    .formatted(cells[1], cells[2], cells[3])));
        }
        load(sent.toArray(Sent[]::new));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,schooling.csv,2,children_5,1401,1000 ± 40.0 %",
                        "2025-Q2,stock-halved,schooling.csv,2,children_11,500,> 50 % × 1000");
    }

    private static Sent centres(String quarter, int centres) {
        List<String> lines = new ArrayList<>(List.of(Tables.CENTRES));
        for (int i = 0; i < centres; i++) {
            lines.add("HT-" + i + "," + COMMUNES.get(i) + ",,,,,,,,,");
        }
        return Sent.district(quarter, UNIT, quarter + "-" + centres)
                .with("learning_centres", lines.toArray(String[]::new));
    }

    @Test
    void countsTheRowsOfCentresAlone() throws Exception {
        List<String> titles = new ArrayList<>(List.of(Tables.TITLES));
        COMMUNES.subList(0, 8).forEach(commune -> titles.add(commune + ",,unit,,,"));
        load(
                centres("2025-Q1", 5).with("titles", titles.toArray(String[]::new)),
                centres("2025-Q2", 3).with("titles", titles.get(0), titles.get(1)));

        assertThat(found()).isEmpty();
    }

    @Test
    void refusesAFigureThatATableDoesNotHave() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Path file = reference.resolve("plausibility.csv");
        Files.writeString(
                file,
                Files.readString(file)
                        + """
                        stock-halved,learning_centres,learners,,,50,,,2,,20,2025-01-01,,
                        stock-halved,workforce,citizens,cadre,,50,,,50,,20,2025-01-01,,
                        stock-halved,schooling,children_5,cadre,,50,,,20,,20,2025-01-01,,
                        """);
        load(centres("2025-Q1", 4), centres("2025-Q2", 2));

        assertThatThrownBy(() -> Warehouse.of(lake, folder, Schemas.withReference(reference)))
                .isInstanceOf(AuditFailed.class)
                .hasMessageContaining("unknown_plausible_figures (3 rows");
    }

    /** Citizens and people from 15 of eleven communes, some more of each than of the one before. */
    private static Sent twoFigures(String quarter, String district, int first) {
        List<String> lines = new ArrayList<>(List.of(Tables.WORKFORCE));
        for (int i = 0; i < 11; i++) {
            lines.add(
                    Places.communes(district).get(i)
                            + ",,%d,%d,,".formatted(first + 2 * i, first + 2 * i + 1));
        }
        return Sent.district(quarter, district, quarter + district)
                .with("workforce", lines.toArray(String[]::new));
    }

    @Test
    void tellsTheFirstFigureOfTheFirstRowWhereThereAreTooMany() throws Exception {
        load(
                twoFigures("2025-Q1", "271", 1000),
                twoFigures("2025-Q1", "277", 10_000),
                twoFigures("2025-Q2", "271", 5000),
                twoFigures("2025-Q2", "277", 1000));

        assertThat(found())
                .containsExactly(
                        "2025-Q2,figure-jumps,workforce.csv,2,citizens,5000,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,workforce.csv,2,citizens,1000,> 50 % × 10000");
    }
}
