package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** Rules that are not in force, but that rows of reference data can say; worked out by hand. */
class OtherRulesTest {

    /** Neither kind of difficult area, and an especially difficult one. */
    private static final List<String> BOTH_AREAS = List.of("09694", "09703");

    @TempDir Path folder;

    private Path reference;

    @BeforeEach
    void copyReference() throws Exception {
        reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
    }

    private void add(String file, String row) throws Exception {
        Files.writeString(reference.resolve(file), row + "\n", StandardOpenOption.APPEND);
    }

    private void addIndicator(String unitLevel, String indicator, String condition, String rule)
            throws Exception {
        add(
                "indicators.csv",
                "TT25-%1$s-1,%1$s,1,%2$s,%3$s,%4$s,Chỉ tiêu,Indicator,,,,,%5$s,Điều 0,,2024-02-12,"
                        .formatted(
                                unitLevel, indicator.substring(0, 1), indicator, condition, rule));
    }

    /** Of each unit the results of two indicators of level 1. */
    private List<String> results(String view, String one, String other, List<Sent> sent)
            throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", sent.toArray(Sent[]::new));
        return Warehouse.of(lake, folder, Schemas.withReference(reference))
                .rows(
                        "select string_agg(concat(indicator, ' ', result, ' ', numerator), ', '"
                                + " order by indicator) from reporting.%s_indicator".formatted(view)
                                + " where level = 1 and indicator in ('%s', '%s')"
                                        .formatted(one, other)
                                + ("district".equals(view) ? " and basis = 'official'" : "")
                                + " and district_code in ('001', '002', '003', '004', '271')"
                                + " group by %1$s_code order by %1$s_code".formatted(view));
    }

    private static List<Sent> economies(String... economies) {
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < economies.length; i++) {
            String district = "00" + (i + 1);
            sent.add(
                    Sent.district("2025-Q1", district, "a" + i)
                            .with(
                                    "economy",
                                    Tables.ECONOMY,
                                    district + ",,2025,,," + economies[i]));
        }
        return sent;
    }

    @Test
    void wantsAStrictIncreaseOfACount() throws Exception {
        addIndicator(
                "district",
                "9.1",
                "a",
                "increase,economy.employed,,economy.employed_previous_year,,,,all");

        // labour force, employed, both the year before
        assertThat(
                        results(
                                        "district",
                                        "9.1",
                                        "9.1",
                                        economies(
                                                ",951,,950",
                                                ",950,,950",
                                                ",949,,950",
                                                "1000,,1000,950"))
                                .subList(0, 4))
                .containsExactly("9.1 met ", "9.1 not_met ", "9.1 not_met ", "9.1 not_assessable ");
    }

    @Test
    void keepsAShareApartFromAnIncreaseOfTheSameFigures() throws Exception {
        addIndicator(
                "district", "9.1", "a", "share,economy.employed,economy.labour_force,,,,95,all");

        assertThat(
                        results(
                                        "district",
                                        "4.3",
                                        "9.1",
                                        economies(
                                                "1000,951,1000,952",
                                                "1000,949,1000,948",
                                                "1000,950,1000,",
                                                "1000,950,1000,949"))
                                .subList(0, 4))
                .containsExactly(
                        "4.3 not_met , 9.1 met ",
                        "4.3 met , 9.1 not_met ",
                        "4.3 not_assessable , 9.1 met ",
                        "4.3 met , 9.1 met ");
    }

    @Test
    void keepsSharesOfOneFigureInTwoTotalsApart() throws Exception {
        addIndicator(
                "commune",
                "9.1",
                "a",
                "share,workforce.university_or_above,workforce.population_15_plus,,,,12,all");
        Sent sent =
                Sent.district("2025-Q1", "001", "a")
                        .with(
                                "workforce",
                                Tables.WORKFORCE,
                                "00001,,100,50,50,11",
                                "00004,,50,100,25,11",
                                "00006,,,100,25,12",
                                "00007,,100,,50,12");

        assertThat(results("commune", "5.2", "9.1", List.of(sent)).subList(0, 4))
                .containsExactly(
                        "5.2 not_met 11, 9.1 met 11",
                        "5.2 met 25, 9.1 not_met 11",
                        "5.2 not_assessable , 9.1 met 12",
                        "5.2 met 50, 9.1 not_assessable ");
    }

    @Test
    void joinsAShareWithEvidence() throws Exception {
        addIndicator("commune", "5.1", "b", "evidence,,,,,,,all");
        List<String> evidence = List.of("yes", "no", "", "yes", "no", "");
        List<String> communes = Places.communes("001").subList(0, evidence.size());
        List<String> titles = new ArrayList<>(List.of(Tables.TITLES));
        List<String> workforce = new ArrayList<>(List.of(Tables.WORKFORCE));
        List<String> flags = new ArrayList<>(List.of(Tables.EVIDENCE));
        for (int i = 0; i < communes.size(); i++) {
            titles.add(communes.get(i) + ",,citizen,,," + (i < 3 ? "60" : "59"));
            workforce.add(communes.get(i) + ",,100,,,");
            flags.add(communes.get(i) + ",,5.1," + evidence.get(i) + ",,");
        }
        Sent sent =
                Sent.district("2025-Q1", "001", "a")
                        .with("titles", titles.toArray(String[]::new))
                        .with("workforce", workforce.toArray(String[]::new))
                        .with("evidence", flags.toArray(String[]::new));

        assertThat(results("commune", "5.1", "5.1", List.of(sent)).subList(0, 6))
                .containsExactly(
                        "5.1 met 60",
                        "5.1 not_met ",
                        "5.1 not_assessable ",
                        "5.1 not_met 59",
                        "5.1 not_met 59",
                        "5.1 not_met 59");
    }

    @Test
    void requiresAStandardInOneKindOfAreaAlone() throws Exception {
        add(
                "standards.csv",
                "literacy-1,b,,,,,,,,especially_difficult_area,preschool-5,Điều 0,,2014-05-15,");

        assertThat(literacyOfBothAreas()).containsExactly("4.4 met 190", "4.4 not_met 79");
    }

    @Test
    void requiresAnotherStandardInOneKindOfArea() throws Exception {
        add("standards.csv", "literacy-1,b,,,,,,,,ordinary,preschool-5,Điều 0,,2014-05-15,");
        add(
                "standards.csv",
                "literacy-1,b,,,,,,,,especially_difficult_area,primary-1,Điều 0,,2014-05-15,");

        assertThat(literacyOfBothAreas()).containsExactly("4.4 not_met 79", "4.4 met 95");
    }

    /** Enough people can read in both, and too few children completed preschool. */
    private List<String> literacyOfBothAreas() throws Exception {
        List<String> literacy = new ArrayList<>(List.of(Tables.LITERACY));
        List<String> schooling = new ArrayList<>(List.of(Tables.SCHOOLING));
        for (String commune : BOTH_AREAS) {
            literacy.add(commune + ",,15-25,100,95,");
            literacy.add(commune + ",,26-35,100,95,");
            schooling.add(commune + ",,100,95,79,100,100,,,,100,100,,,");
        }
        Sent sent =
                Sent.district("2025-Q1", "271", "a")
                        .with("literacy", literacy.toArray(String[]::new))
                        .with("schooling", schooling.toArray(String[]::new));
        return results("commune", "4.4", "4.4", List.of(sent)).stream()
                .filter(row -> !row.contains("not_assessable"))
                .toList();
    }

    @Test
    void appliesTheRowThatIsInForceOnTheLastDay() throws Exception {
        Path file = reference.resolve("indicators.csv");
        String rows = Files.readString(file);
        String row =
                rows.lines()
                        .filter(line -> line.startsWith("TT25-commune-1,commune,1,5,5.1,"))
                        .findFirst()
                        .orElseThrow();
        String former = row.replace("2024-02-12,", "2024-02-12,2025-03-30");
        String now = row.replace(",60,all", ",61,all").replace("2024-02-12,", "2025-03-31,");
        Files.writeString(file, rows.replace(row, former + "\n" + now));
        Sent sent =
                Sent.district("2025-Q1", "001", "a")
                        .with("workforce", Tables.WORKFORCE, "00001,,100,,,", "00004,,100,,,")
                        .with(
                                "titles",
                                Tables.TITLES,
                                "00001,,citizen,,,60",
                                "00004,,citizen,,,61");

        assertThat(results("commune", "5.1", "5.1", List.of(sent)).subList(0, 2))
                .containsExactly("5.1 not_met 60", "5.1 met 61");
    }

    @Test
    void cannotAssessAStandardThatIsNotInForceYet() throws Exception {
        Path file = reference.resolve("standards.csv");
        String rows = Files.readString(file);
        Files.writeString(
                file,
                rows.replaceAll("(?m)^(preschool-5,.*)2014-05-15,", "$12025-04-01,")
                        .replaceAll("(?m)^(literacy-1,.*)2014-05-15,", "$12025-03-31,"));
        Sent sent =
                Sent.district("2025-Q1", "001", "a")
                        .with("schooling", Tables.SCHOOLING, "00001,,100,100,100,,,,,,,,,,")
                        .with(
                                "literacy",
                                Tables.LITERACY,
                                "00001,,15-25,100,95,",
                                "00001,,26-35,100,95,");

        assertThat(results("commune", "4.1", "4.4", List.of(sent)).subList(0, 2))
                .containsExactly(
                        "4.1 not_assessable , 4.4 met 190",
                        "4.1 not_assessable , 4.4 not_assessable ");
    }

    @Test
    void countsNoMoreThanTheShareOfCommunesWhereNothingElseDecides() throws Exception {
        Path file = reference.resolve("indicators.csv");
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(row -> !row.matches("TT25-district-2,.*") || row.contains(",4.1,"))
                        .toList());
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", Sent.district("2025-Q1", "001", "a"));

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows(
                                        "select basis, indicators_total, indicators_not_assessable"
                                                + " from reporting.district_qualification"
                                                + " where level = 2 and district_code = '001'"
                                                + " order by basis"))
                .containsExactly("computed,1,1", "official,1,1");
    }

    @Test
    void leavesOutARequiredStandardThatIsNotInForceYet() throws Exception {
        Path file = reference.resolve("standards.csv");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("(?m)^(literacy-1,.*)2014-05-15,", "$12025-04-01,"));
        Sent sent =
                Sent.district("2025-Q1", "001", "a")
                        .with(
                                "schooling",
                                Tables.SCHOOLING,
                                "00001,,,,,100,100,,,,100,100,100,90,",
                                "00004,,,,,100,100,,,,100,100,100,89,");

        assertThat(results("commune", "4.3", "4.3", List.of(sent)).subList(0, 2))
                .containsExactly("4.3 met 90", "4.3 not_met 89");
    }
}
