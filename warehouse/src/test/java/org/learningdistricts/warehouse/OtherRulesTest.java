package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/**
 * Rules that are not in force, but that rows of reference data can say; worked out by hand. Each
 * test has a rule of its own and a district, or a quarter, of its own.
 */
class OtherRulesTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Path indicators = reference.resolve("indicators.csv");
        List<String> rules = new ArrayList<>(Files.readAllLines(indicators));
        rules.removeIf(row -> row.matches("TT25-district-2,.*") && !row.contains(KEPT));
        rules.addAll(List.of(INCREASE, SHARE, OTHER_TOTAL, EVIDENCE));
        Files.write(indicators, rules);
        Path standards = reference.resolve("standards.csv");
        Files.write(standards, List.of(ONE_AREA, OTHER, OTHER_AREA), StandardOpenOption.APPEND);

        List<Sent> sent = new ArrayList<>();
        sent.addAll(economies(1, INCREASES));
        sent.addAll(economies(5, SHARES_AND_INCREASES));
        sent.add(workforce("016"));
        sent.add(titlesAndEvidence("017"));
        sent.add(literacyOfBothAreas("2025-Q1"));
        sent.add(literacyOfBothAreas("2025-Q2"));
        sent.add(Sent.district("2025-Q1", "250", "a"));
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-06-19T10:00", sent.toArray(Sent[]::new));
        warehouse = Warehouse.of(lake, folder, Schemas.withReference(reference));
    }

    private static String indicator(
            String unitLevel, String indicator, String condition, String rule) {
        return "TT25-%1$s-1,%1$s,1,%2$s,%3$s,%4$s,Chỉ tiêu,Indicator,,,,,%5$s,Điều 0,,2024-02-12,"
                .formatted(unitLevel, indicator.substring(0, 1), indicator, condition, rule);
    }

    private static List<Sent> economies(int first, List<String> cases) {
        List<Sent> sent = new ArrayList<>();
        for (String figures : Cases.given(cases)) {
            String district = "00" + (first + sent.size());
            sent.add(
                    Sent.district("2025-Q1", district, "a")
                            .with("economy", Tables.ECONOMY, district + ",,2025,,," + figures));
        }
        return sent;
    }

    /** Of each unit the results of indicators of level 1. */
    private static List<String> results(
            String view, String quarter, String districts, String indicators) throws Exception {
        return warehouse.rows(
                "select string_agg(concat(indicator, ' ', result, ' ', numerator), ', '"
                        + " order by indicator) from reporting.%s_indicator".formatted(view)
                        + " where level = 1 and indicator in (%s) and quarter = '%s'"
                                .formatted(indicators, quarter)
                        + ("district".equals(view) ? " and basis = 'official'" : "")
                        + " and district_code in (%s)".formatted(districts)
                        + " group by %1$s_code order by %1$s_code".formatted(view));
    }

    private static final String INCREASE =
            indicator(
                    "district",
                    "9.1",
                    "a",
                    "increase,economy.employed,,economy.employed_previous_year,,,,all");

    /** Labour force, employed, both the year before. */
    private static final List<String> INCREASES =
            List.of(
                    ",951,,950 -> 9.1 met ",
                    ",950,,950 -> 9.1 not_met ",
                    ",949,,950 -> 9.1 not_met ",
                    "1000,,1000,950 -> 9.1 not_assessable ");

    @Test
    void wantsAStrictIncreaseOfACount() throws Exception {
        assertThat(results("district", "2025-Q1", "'001', '002', '003', '004'", "'9.1'"))
                .containsExactlyElementsOf(Cases.expected(INCREASES));
    }

    private static final String SHARE =
            indicator(
                    "district",
                    "9.2",
                    "a",
                    "share,economy.employed,economy.labour_force,,,,95,all");

    /** Labour force, employed, both the year before. */
    private static final List<String> SHARES_AND_INCREASES =
            List.of(
                    "1000,951,1000,952 -> 4.3 not_met , 9.2 met ",
                    "1000,949,1000,948 -> 4.3 met , 9.2 not_met ",
                    "1000,950,1000, -> 4.3 not_assessable , 9.2 met ",
                    "1000,950,1000,949 -> 4.3 met , 9.2 met ");

    @Test
    void keepsAShareApartFromAnIncreaseOfTheSameFigures() throws Exception {
        assertThat(results("district", "2025-Q1", "'005', '006', '007', '008'", "'4.3', '9.2'"))
                .containsExactlyElementsOf(Cases.expected(SHARES_AND_INCREASES));
    }

    private static final String OTHER_TOTAL =
            indicator(
                    "commune",
                    "9.3",
                    "a",
                    "share,workforce.university_or_above,workforce.population_15_plus,,,,12,all");

    /** Citizens, people of 15 and more, technically qualified, university. */
    private static final List<String> TOTALS =
            List.of(
                    "100,50,50,11 -> 5.2 not_met 11, 9.3 met 11",
                    "50,100,25,11 -> 5.2 met 25, 9.3 not_met 11",
                    ",100,25,12 -> 5.2 not_assessable , 9.3 met 12",
                    "100,,50,12 -> 5.2 met 50, 9.3 not_assessable ");

    private static Sent workforce(String district) {
        return Sent.district("2025-Q1", district, "a")
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, Cases.given(TOTALS)));
    }

    @Test
    void keepsSharesOfOneFigureInTwoTotalsApart() throws Exception {
        assertThat(results("commune", "2025-Q1", "'016'", "'5.2', '9.3'").subList(0, TOTALS.size()))
                .containsExactlyElementsOf(Cases.expected(TOTALS));
    }

    private static final String EVIDENCE = indicator("commune", "5.1", "b", "evidence,,,,,,,all");

    /** Titles recognised of 100 citizens | evidence; the threshold is 60 %. */
    private static final List<String> TITLES_AND_EVIDENCE =
            List.of(
                    "60|yes -> 5.1 met 60",
                    "60|no -> 5.1 not_met ",
                    "60| -> 5.1 not_assessable ",
                    "59|yes -> 5.1 not_met 59",
                    "59|no -> 5.1 not_met 59",
                    "59| -> 5.1 not_met 59");

    private static Sent titlesAndEvidence(String district) {
        List<String> titles = new ArrayList<>();
        List<String> workforce = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (String figures : Cases.given(TITLES_AND_EVIDENCE)) {
            titles.add("citizen,,," + figures.substring(0, 2));
            workforce.add("100,,,");
            flags.add("5.1," + figures.substring(3) + ",,");
        }
        return Sent.district("2025-Q1", district, "a")
                .with("titles", Cases.rows(Tables.TITLES, district, titles))
                .with("workforce", Cases.rows(Tables.WORKFORCE, district, workforce))
                .with("evidence", Cases.rows(Tables.EVIDENCE, district, flags));
    }

    @Test
    void joinsAShareWithEvidence() throws Exception {
        assertThat(
                        results("commune", "2025-Q1", "'017'", "'5.1'")
                                .subList(0, TITLES_AND_EVIDENCE.size()))
                .containsExactlyElementsOf(Cases.expected(TITLES_AND_EVIDENCE));
    }

    /** Neither kind of difficult area, and an especially difficult one. */
    private static final List<String> BOTH_AREAS = List.of("09694", "09703");

    /** Enough people can read in both, and too few children completed preschool. */
    private static Sent literacyOfBothAreas(String quarter) {
        List<String> literacy = new ArrayList<>(List.of(Tables.LITERACY));
        List<String> schooling = new ArrayList<>(List.of(Tables.SCHOOLING));
        for (String commune : BOTH_AREAS) {
            literacy.add(commune + ",,15-25,100,95,");
            literacy.add(commune + ",,26-35,100,95,");
            schooling.add(commune + ",,100,95,79,100,100,,,,100,100,,,");
        }
        return Sent.district(quarter, "271", "a")
                .with("literacy", literacy.toArray(String[]::new))
                .with("schooling", schooling.toArray(String[]::new));
    }

    private static List<String> literacyOfBothAreasIn(String quarter) throws Exception {
        return results("commune", quarter, "'271'", "'4.4'").stream()
                .filter(row -> !row.contains("not_assessable"))
                .toList();
    }

    private static final String ONE_AREA =
            "literacy-1,b,,,,,,,,especially_difficult_area,preschool-5,Điều 0,,2014-05-15,2025-03-31";

    @Test
    void requiresAStandardInOneKindOfAreaAlone() throws Exception {
        assertThat(literacyOfBothAreasIn("2025-Q1"))
                .containsExactly("4.4 met 190", "4.4 not_met 79");
    }

    private static final String OTHER =
            "literacy-1,b,,,,,,,,ordinary,preschool-5,Điều 0,,2025-04-01,";
    private static final String OTHER_AREA =
            "literacy-1,b,,,,,,,,especially_difficult_area,primary-1,Điều 0,,2025-04-01,";

    @Test
    void requiresAnotherStandardInOneKindOfArea() throws Exception {
        assertThat(literacyOfBothAreasIn("2025-Q2"))
                .containsExactly("4.4 not_met 79", "4.4 met 95");
    }

    /** All that is left of level 2 for districts. */
    private static final String KEPT = ",4.1,";

    @Test
    void countsNoMoreThanTheShareOfCommunesWhereNothingElseDecides() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select basis, indicators_total, indicators_not_assessable"
                                        + " from reporting.district_qualification"
                                        + " where level = 2 and district_code = '250'"
                                        + " and quarter = '2025-Q1' order by basis"))
                .containsExactly("computed,1,1", "official,1,1");
    }
}
