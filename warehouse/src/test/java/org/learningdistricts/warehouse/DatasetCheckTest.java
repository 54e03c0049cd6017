package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of one dataset that another one contradicts; every case is a commune, in order. */
@Tag("slow")
class DatasetCheckTest {

    private static final String UNIT = "277";
    private static final List<String> COMMUNES = Places.communes(UNIT);

    @TempDir Path folder;

    /** Row, value and expectation of what a rule finds. */
    private List<String> found(String rule, Sent sent) throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", sent);
        return Warehouse.of(lake, folder)
                .rows(
                        "select row_number, value, expected from reporting.finding where rule = '"
                                + rule
                                + "' order by row_number");
    }

    /** One line per commune, behind its code and name. */
    private static String[] table(String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        for (int i = 0; i < rows.length; i++) {
            lines.add(COMMUNES.get(i) + ",," + rows[i]);
        }
        return lines.toArray(String[]::new);
    }

    private static Sent sent() {
        return Sent.district("2025-Q1", UNIT, "a");
    }

    @Test
    void takesCitizenTitlesFromHalfOfTheCitizensUpToAllOfThem() throws Exception {
        Sent sent =
                sent().with(
                                "titles",
                                table(
                                        Tables.TITLES,
                                        "citizen,1000,,",
                                        "citizen,1001,,",
                                        "citizen,500,,",
                                        "citizen,499,,",
                                        "citizen,,,",
                                        "citizen,7,,",
                                        "citizen,0,,",
                                        "citizen,1,,",
                                        "family,5000,,"))
                        .with(
                                "workforce",
                                table(
                                        Tables.WORKFORCE,
                                        "1000,,,",
                                        "1000,,,",
                                        "1000,,,",
                                        "1000,,,",
                                        "1000,,,",
                                        ",,,",
                                        "0,,,",
                                        "0,,,",
                                        "1000,,,"));

        assertThat(found("citizen-titles-differ", sent))
                .containsExactly(
                        "3,1001,50-100 % × 1000 (workforce.citizens)",
                        "5,499,50-100 % × 1000 (workforce.citizens)",
                        "9,1,50-100 % × 0 (workforce.citizens)");
    }

    @Test
    void namesCommuneFileAndBothFiguresInBothLanguages() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a")
                        .with("titles", Tables.TITLES, "00001,,citizen,1001,,")
                        .with("workforce", Tables.WORKFORCE, "00001,,1000,,,"));

        assertThat(
                        Warehouse.of(lake, folder)
                                .rows(
                                        "select stage, severity, file, row_number, column_name,"
                                                + " message_vi, message_en from reporting.finding"))
                .containsExactly(
                        "build,warning,titles.csv,2,total,"
                                + "Phường Phúc Xá (00001), công dân: «Tổng số» ở bảng «Danh hiệu học"
                                + " tập» là 1.001, không hợp lý so với số công dân; thường từ 50 đến"
                                + " 100% của 1.000 («Số công dân»).,"
                                + "Phường Phúc Xá (00001), citizen: «Total» of table «Learning"
                                + " titles» is 1,001, implausible beside the number of citizens;"
                                + " usual is 50 to 100% of 1,000 («Citizens»).");
    }

    @Test
    void takesAgeBandsTenPercentAroundThePopulation() throws Exception {
        List<String> literacy = new ArrayList<>(List.of(Tables.LITERACY));
        List<String> bands = List.of("15-25", "26-35", "36-60", "61+");
        // The first three bands hold 800.
        List<String> last = List.of("300", "301", "100", "99", "");
        for (int i = 0; i < last.size(); i++) {
            for (String band : bands) {
                String population =
                        switch (band) {
                            case "15-25" -> "100";
                            case "26-35" -> "200";
                            case "36-60" -> "500";
                            default -> last.get(i);
                        };
                literacy.add(COMMUNES.get(i) + ",," + band + "," + population + ",,");
            }
        }
        String[] workforce = new String[last.size()];
        Arrays.fill(workforce, "2000,1000,,");
        Sent sent =
                sent().with("literacy", literacy.toArray(String[]::new))
                        .with("workforce", table(Tables.WORKFORCE, workforce));

        assertThat(found("literacy-population-differs", sent))
                .containsExactly(
                        "6,1101,90-110 % × 1000 (workforce.population_15_plus)",
                        "14,899,90-110 % × 1000 (workforce.population_15_plus)");
    }

    @Test
    void takesNoMoreYouthThanPeopleInTheirAgeBand() throws Exception {
        Sent sent =
                sent().with(
                                "literacy",
                                table(
                                        Tables.LITERACY,
                                        "15-25,400,,",
                                        "15-25,399,,",
                                        "15-25,,,",
                                        "26-35,1,,"))
                        .with(
                                "schooling",
                                table(
                                        Tables.SCHOOLING,
                                        ",,,,,,,,,,400,,",
                                        ",,,,,,,,,,400,,",
                                        ",,,,,,,,,,400,,",
                                        ",,,,,,,,,,400,,"));

        assertThat(found("age-band-below-youth", sent))
                .containsExactly("3,399,≥ 100 % × 400 (schooling.youth_15_18)");
    }

    private Sent labour(String force, int lastCommune) {
        String[] workforce = new String[lastCommune];
        Arrays.fill(workforce, "200,100,,");
        return sent().with("workforce", table(Tables.WORKFORCE, workforce))
                .with("economy", Tables.ECONOMY, UNIT + ",,2025,,," + force + ",,,");
    }

    @Test
    void takesALabourForceUpToThePopulationOfAllCommunes() throws Exception {
        int all = COMMUNES.size();

        assertThat(found("labour-force-above-population", labour(all + "00", all))).isEmpty();
    }

    @Test
    void findsALabourForceAboveThePopulationOfAllCommunes() throws Exception {
        int all = COMMUNES.size();

        assertThat(found("labour-force-above-population", labour(all + "01", all)))
                .containsExactly(
                        "2,%1$d01,≤ 100 %% × %1$d00 (workforce.population_15_plus)".formatted(all));
    }

    @Test
    void comparesNoLabourForceWithAPartOfTheCommunes() throws Exception {
        int all = COMMUNES.size();

        assertThat(found("labour-force-above-population", labour(all + "01", all - 1))).isEmpty();
    }

    @Test
    void findsLearnersInACentreWithoutClasses() throws Exception {
        List<String> centres = new ArrayList<>(List.of(Tables.CENTRES));
        List<String> figures = List.of("0,10", "0,0", "1,10", ",10", "0,", "0,1");
        for (int i = 0; i < figures.size(); i++) {
            centres.add("HT-" + i + "," + COMMUNES.get(i) + ",,,,,,,," + figures.get(i));
        }

        assertThat(
                        found(
                                "learners-without-classes",
                                sent().with("learning_centres", centres.toArray(String[]::new))))
                .containsExactly("2,0,10", "7,0,1");
    }

    @Test
    void tellsEachOfAsManyAsAreListed() throws Exception {
        List<String> centres = new ArrayList<>(List.of(Tables.CENTRES));
        for (int i = 0; i < 40; i++) {
            centres.add("HT-" + i + "," + COMMUNES.get(0) + ",,,,,,,,0,10");
        }
        Sent sent = sent().with("learning_centres", centres.toArray(String[]::new));
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", sent);

        assertThat(
                        Warehouse.of(lake, folder)
                                .rows(
                                        "select count(*), count(*) filter (where message_en like"
                                                + " '%×%') from reporting.finding"))
                .containsExactly("40,0");
    }

    @Test
    void tellsManyOfAKindByTheFirstOfThem() throws Exception {
        List<String> centres = new ArrayList<>(List.of(Tables.CENTRES));
        for (int i = 0; i < 41; i++) {
            centres.add("HT-" + i + "," + COMMUNES.get(0) + ",,,,,,,,0,10");
        }
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                sent().with("learning_centres", centres.toArray(String[]::new)));
        Warehouse warehouse = Warehouse.of(lake, folder);

        assertThat(
                        warehouse.rows(
                                "select row_number, right(message_vi, 4), right(message_en, 4)"
                                        + " from reporting.finding"))
                .containsExactly("2,×41),×41)");
        assertThat(
                        warehouse.rows(
                                "select findings_review, findings_warning, status"
                                        + " from reporting.submission_status"
                                        + " where unit_code = '277'"))
                .containsExactly("1,0,accepted");
    }
}
