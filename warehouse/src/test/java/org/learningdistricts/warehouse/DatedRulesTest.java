package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/**
 * Rules and standards that begin or end about the last day of a quarter, 31 March; each test has a
 * district of its own.
 */
class DatedRulesTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Path indicators = reference.resolve("indicators.csv");
        Files.write(
                indicators,
                Files.readAllLines(indicators).stream()
                        .flatMap(row -> beforeAndAfter(row).stream())
                        .toList());
        Path standards = reference.resolve("standards.csv");
        Files.writeString(
                standards,
                Files.readString(standards)
                        .replaceAll("(?m)^(preschool-5,.*)2014-05-15,", "$12025-04-01,")
                        .replaceAll("(?m)^(primary-1,.*)2014-05-15,", "$12025-04-01,")
                        .replaceAll("(?m)^(literacy-1,.*)2014-05-15,", "$12025-03-31,"));

        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", CITIZENS, CHILDREN_AND_READERS, YOUTHS);
        warehouse = Warehouse.of(lake, folder, Schemas.withReference(reference));
    }

    /** Of each commune of a district, as far as figures were sent, its indicators of level 1. */
    private static List<String> results(String district, String indicators) throws Exception {
        return warehouse.rows(
                "select string_agg(concat(indicator, ' ', result, ' ', numerator), ', '"
                        + " order by indicator) from reporting.commune_indicator"
                        + " where level = 1 and indicator in (%s) and district_code = '%s'"
                                .formatted(indicators, district)
                        + " group by commune_code order by commune_code limit 2");
    }

    /** Of an indicator with a threshold of 60 %, 61 % from the last day on. */
    private static List<String> beforeAndAfter(String row) {
        return row.startsWith("TT25-commune-1,commune,1,5,5.1,")
                ? List.of(
                        row.replace("2024-02-12,", "2024-02-12,2025-03-30"),
                        row.replace(",60,all", ",61,all").replace("2024-02-12,", "2025-03-31,"))
                : List.of(row);
    }

    private static final Sent CITIZENS =
            Sent.district("2025-Q1", "001", "a")
                    .with("workforce", Tables.WORKFORCE, "00001,,100,,,", "00004,,100,,,")
                    .with("titles", Tables.TITLES, "00001,,citizen,,,60", "00004,,citizen,,,61");

    @Test
    void appliesTheRowThatIsInForceOnTheLastDay() throws Exception {
        assertThat(results("001", "'5.1'")).containsExactly("5.1 not_met 60", "5.1 met 61");
    }

    private static final Sent CHILDREN_AND_READERS =
            Sent.district("2025-Q1", "002", "a")
                    .with("schooling", Tables.SCHOOLING, "00037,,100,100,100,,,,,,,,,,")
                    .with(
                            "literacy",
                            Tables.LITERACY,
                            "00037,,15-25,100,95,",
                            "00037,,26-35,100,95,");

    /** Preschool from the day after, literacy from the last day on. */
    @Test
    void cannotAssessAStandardThatIsNotInForceYet() throws Exception {
        assertThat(results("002", "'4.1', '4.4'"))
                .containsExactly(
                        "4.1 not_assessable , 4.4 met 190",
                        "4.1 not_assessable , 4.4 not_assessable ");
    }

    /** 90 and 89 of 100 finished lower secondary school, and all can read. */
    private static final Sent YOUTHS =
            Sent.district("2025-Q1", "003", "a")
                    .with(
                            "schooling",
                            Tables.SCHOOLING,
                            "00091,,,,,,,,,,,,100,90,",
                            "00094,,,,,,,,,,,,100,89,")
                    .with(
                            "literacy",
                            Tables.LITERACY,
                            "00091,,15-25,100,100,",
                            "00091,,26-35,100,100,",
                            "00094,,15-25,100,100,",
                            "00094,,26-35,100,100,");

    /** Primary school from the day after: whether anybody finished it is not even known. */
    @Test
    void leavesOutARequiredStandardThatIsNotInForceYet() throws Exception {
        assertThat(results("003", "'4.3'")).containsExactly("4.3 met 90", "4.3 not_met 89");
    }
}
