package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/**
 * Each figure beside its own of the quarter before, and beside no other; each test has its own
 * districts.
 */
@Tag("slow")
class ComparedFigureTest {

    @TempDir static Path folder;

    private static LakeFixture lake;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-10-01T08:00",
                Stream.of(TITLES, AGE_BANDS, COLUMNS, CENTRES, TOO_MANY)
                        .flatMap(List::stream)
                        .toArray(Sent[]::new));
        warehouse = Warehouse.of(lake, folder);
    }

    private static List<String> found(String... districts) throws Exception {
        return warehouse.rows(
                "select quarter, rule, file, row_number, column_name, value, expected"
                        + " from reporting.finding where stage = 'build' and unit_code in ('%s')"
                                .formatted(String.join("', '", districts))
                        + " order by quarter, rule, row_number, column_name");
    }

    private static final List<Sent> TITLES =
            List.of(
                    Sent.district("2025-Q1", "001", "a")
                            .with(
                                    "titles",
                                    Tables.TITLES,
                                    "00001,,family,1000,,",
                                    "00001,,citizen,1000,,",
                                    "00001,,clan,1000,,",
                                    "00004,,family,1000,,",
                                    "00004,,citizen,1000,,"),
                    Sent.district("2025-Q2", "001", "b")
                            .with(
                                    "titles",
                                    Tables.TITLES,
                                    "00001,,family,1301,,",
                                    "00001,,citizen,1300,,",
                                    "00001,,clan,5000,,",
                                    "00004,,family,500,,",
                                    "00004,,citizen,501,,"));

    @Test
    void comparesEachKindOfTitleByItself() throws Exception {
        assertThat(found("001"))
                .containsExactly(
                        "2025-Q2,figure-jumps,titles.csv,2,total,1301,1000 ± 30.0 %",
                        "2025-Q2,figure-jumps,titles.csv,6,total,501,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,titles.csv,5,total,500,> 50 % × 1000");
    }

    private static final List<Sent> AGE_BANDS =
            List.of(
                    Sent.district("2025-Q1", "002", "a")
                            .with(
                                    "literacy",
                                    Tables.LITERACY,
                                    "00037,,15-25,1000,900,",
                                    "00037,,26-35,1000,900,",
                                    "00037,,36-60,1000,10,",
                                    "00037,,61+,100,10,"),
                    Sent.district("2025-Q2", "002", "b")
                            .with(
                                    "literacy",
                                    Tables.LITERACY,
                                    "00037,,15-25,1301,900,",
                                    "00037,,26-35,1300,900,",
                                    "00037,,36-60,500,10,",
                                    "00037,,61+,50,10,"));

    @Test
    void comparesEachAgeBandByItself() throws Exception {
        assertThat(found("002"))
                .containsExactly(
                        "2025-Q2,figure-jumps,literacy.csv,2,population,1301,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,literacy.csv,4,population,500,> 50 % × 1000",
                        "2025-Q2,stock-halved,literacy.csv,5,population,50,> 50 % × 100");
    }

    /** Children of 5, of 6 and of 11. */
    private static final List<Sent> COLUMNS =
            List.of(
                    Sent.district("2025-Q1", "003", "a")
                            .with(
                                    "schooling",
                                    Tables.SCHOOLING,
                                    "00091,,1000,1,1,1000,1,1000,,,,,,,"),
                    Sent.district("2025-Q2", "003", "b")
                            .with(
                                    "schooling",
                                    Tables.SCHOOLING,
                                    "00091,,1401,1,1,1400,1,500,,,,,,,"));

    @Test
    void comparesEachColumnByItself() throws Exception {
        assertThat(found("003"))
                .containsExactly(
                        "2025-Q2,figure-jumps,schooling.csv,2,children_5,1401,1000 ± 40.0 %",
                        "2025-Q2,stock-halved,schooling.csv,2,children_11,500,> 50 % × 1000");
    }

    /** Three centres of five are more than half, one row of titles of eight is not. */
    private static final List<Sent> CENTRES =
            List.of(
                    centres("2025-Q1", "277", 5).with("titles", titles("277", 8)),
                    centres("2025-Q2", "277", 3).with("titles", titles("277", 1)));

    private static Sent centres(String quarter, String district, int number) {
        List<String> lines = new ArrayList<>(List.of(Tables.CENTRES));
        for (int i = 0; i < number; i++) {
            lines.add("HT-" + i + "," + Places.communes(district).get(i) + ",,,,,,,,,");
        }
        return Sent.district(quarter, district, quarter)
                .with("learning_centres", lines.toArray(String[]::new));
    }

    private static String[] titles(String district, int number) {
        return Cases.rows(Tables.TITLES, district, Collections.nCopies(number, "unit,,,"));
    }

    @Test
    void countsTheRowsOfCentresAlone() throws Exception {
        assertThat(found("277")).isEmpty();
    }

    private static final List<Sent> TOO_MANY =
            List.of(
                    twoFigures("2025-Q1", "271", 1000),
                    twoFigures("2025-Q1", "279", 10_000),
                    twoFigures("2025-Q2", "271", 5000),
                    twoFigures("2025-Q2", "279", 1000));

    /** Citizens and people from 15 of eleven communes, some more of each than of the one before. */
    private static Sent twoFigures(String quarter, String district, int first) {
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            figures.add("%d,%d,,".formatted(first + 2 * i, first + 2 * i + 1));
        }
        return Sent.district(quarter, district, quarter)
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, figures));
    }

    @Test
    void tellsTheFirstFigureOfTheFirstRowWhereThereAreTooMany() throws Exception {
        assertThat(found("271", "279"))
                .containsExactly(
                        "2025-Q2,figure-jumps,workforce.csv,2,citizens,5000,1000 ± 30.0 %",
                        "2025-Q2,stock-halved,workforce.csv,2,citizens,1000,> 50 % × 10000");
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

        assertThatThrownBy(() -> Warehouse.of(lake, folder, Schemas.withReference(reference)))
                .isInstanceOf(AuditFailed.class)
                .hasMessageContaining("unknown_plausible_figures (3 rows");
    }
}
