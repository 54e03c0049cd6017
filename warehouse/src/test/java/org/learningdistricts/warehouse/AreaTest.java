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
 * Areas that lie on the same ground through two reforms, on 1 July and on 1 October 2025: a commune
 * split five ways, two merged across districts, one renamed, one that ends without heirs, and two
 * that go through both reforms while the code 00005 is used three times.
 */
class AreaTest {

    static final String UNITS =
            """
            unit_level,unit_code,valid_from,valid_to,name,unit_type,parent_level,parent_code,difficult_area,especially_difficult_area
            city,01,2008-08-01,,Thành phố Hà Nội,Thành phố,,,false,false
            district,001,2014-04-01,2025-06-30,Quận Một,Quận,city,01,false,false
            district,002,2014-04-01,2025-06-30,Quận Hai,Quận,city,01,false,false
            commune,00001,2014-04-01,2025-06-30,Xã Một,Xã,district,001,false,false
            commune,00002,2014-04-01,2025-06-30,Xã Hai,Xã,district,001,false,false
            commune,00003,2014-04-01,2025-06-30,Xã Ba,Xã,district,002,true,false
            commune,00004,2014-04-01,2025-06-30,Xã Bốn,Xã,district,001,false,false
            commune,00005,2014-04-01,2025-06-30,Xã Năm,Xã,district,001,false,false
            commune,00006,2014-04-01,2025-06-30,Xã Sáu,Xã,district,002,false,false
            commune,00007,2014-04-01,2025-06-30,Xã Bảy,Xã,district,002,false,false
            commune,10001,2025-07-01,,Xã Một Đông,Xã,city,01,false,false
            commune,10002,2025-07-01,,Xã Một Tây,Xã,city,01,false,false
            commune,10003,2025-07-01,,Xã Một Nam,Xã,city,01,false,false
            commune,10004,2025-07-01,,Xã Một Bắc,Xã,city,01,false,false
            commune,10005,2025-07-01,,Xã Một Trung,Xã,city,01,false,false
            commune,10006,2025-07-01,,Xã Hai Ba,Xã,city,01,false,false
            commune,00004,2025-07-01,,Phường Bốn,Phường,city,01,false,false
            commune,10007,2025-07-01,2025-09-30,Xã Năm Mới,Xã,city,01,false,false
            commune,00005,2025-07-01,2025-09-30,Xã Sáu Mới,Xã,city,01,false,false
            commune,10008,2025-10-01,,Phường Sáu,Phường,city,01,false,false
            commune,00005,2025-10-01,,Phường Năm,Phường,city,01,false,false
            """;
    private static final String SUCCESSION =
            """
            old_code,old_name,old_district_code,new_code,new_name,old_is_split,new_area_km2,new_population,effective_on
            00001,Xã Một,001,10001,Xã Một Đông,true,,,2025-07-01
            00001,Xã Một,001,10002,Xã Một Tây,true,,,2025-07-01
            00001,Xã Một,001,10003,Xã Một Nam,true,,,2025-07-01
            00001,Xã Một,001,10004,Xã Một Bắc,true,,,2025-07-01
            00001,Xã Một,001,10005,Xã Một Trung,true,,,2025-07-01
            00002,Xã Hai,001,10006,Xã Hai Ba,false,,,2025-07-01
            00003,Xã Ba,002,10006,Xã Hai Ba,false,,,2025-07-01
            00004,Xã Bốn,001,00004,Phường Bốn,false,,,2025-07-01
            00005,Xã Năm,001,10007,Xã Năm Mới,false,,,2025-07-01
            00006,Xã Sáu,002,00005,Xã Sáu Mới,false,,,2025-07-01
            10007,Xã Năm Mới,,00005,Phường Năm,false,,,2025-10-01
            00005,Xã Sáu Mới,,10008,Phường Sáu,false,,,2025-10-01
            """;

    private static final String SPLIT = "00001@2014-04-01";
    private static final String MERGED = "00002@2014-04-01";
    private static final String RENAMED = "00004@2014-04-01";
    private static final String FIFTH = "00005@2014-04-01";
    private static final String SIXTH = "00005@2025-07-01";

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        warehouse = warehouse(folder, Schemas.bundled().text("reference/succession_weights.csv"));
    }

    /** One of the two reforms, with weights of the links. */
    static Warehouse warehouse(Path folder, String weights) throws Exception {
        return warehouse(folder, weights, UNITS);
    }

    /** The same with other units, and with more that was sent. */
    static Warehouse warehouse(Path folder, String weights, String units, Sent... others)
            throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Files.writeString(reference.resolve("succession_weights.csv"), weights);
        Files.writeString(reference.resolve("units.csv"), units);
        Files.writeString(reference.resolve("unit_succession.csv"), SUCCESSION);
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-12-20T10:00",
                Sent.district("2025-Q1", "001", "a")
                        .with(
                                "workforce",
                                Tables.WORKFORCE,
                                "00001,,1000,900,500,100",
                                "00002,,200,180,100,30",
                                "00004,,400,300,200,100",
                                "00005,,500,400,300,")
                        .with("titles", Tables.TITLES, "00002,,citizen,,,150")
                        .with("staff_training", Tables.STAFF, "001,,cadre,10,9"),
                Sent.district("2025-Q1", "002", "a")
                        .with(
                                "workforce",
                                Tables.WORKFORCE,
                                "00003,,300,280,200,60",
                                "00006,,600,500,400,300",
                                "00007,,700,600,500,400")
                        .with("titles", Tables.TITLES, "00003,,citizen,,,250"),
                third("10001", 210),
                third("10002", 220),
                third("10003", 230),
                third("10004", 240),
                third("10006", 510)
                        .with(
                                "learning_centres",
                                Tables.CENTRES,
                                "c1,10006,,,,,,,,3,30",
                                "c2,10006,,,,,,,,4,40"),
                third("00004", 410).with("learning_centres", Tables.CENTRES),
                third("00005", 610),
                third("10007", 505),
                Sent.commune("2025-Q4", "10008", "a")
                        .with("workforce", Tables.WORKFORCE, "10008,,620,600,400,100"),
                Sent.commune("2025-Q4", "00005", "a")
                        .with("workforce", Tables.WORKFORCE, "00005,,515,500,300,80"));
        lake.load("l2", "2025-12-21T10:00", others);
        return Warehouse.of(lake, folder, Schemas.withReference(reference));
    }

    private static Sent third(String code, int citizens) {
        return Sent.commune("2025-Q3", code, "a")
                .with("workforce", Tables.WORKFORCE, code + ",," + citizens + ",200,150,50");
    }

    private static List<String> sums(String figure, String quarter) throws Exception {
        return warehouse.rows(
                "select area_id, cast(value as integer), cast(value_reported as integer),"
                        + " units_reporting, units_total from reporting.area_figure"
                        + " where figure = '%s' and quarter = '%s' order by area_id"
                                .formatted(figure, quarter));
    }

    @Test
    void areClosedUnderSuccession() throws Exception {
        assertThat(warehouse.rows("select * from reporting.area order by area_id"))
                .containsExactly(
                        SPLIT + ",2025-07-01,1,5,false",
                        MERGED + ",2025-07-01,2,1,true",
                        RENAMED + ",2025-07-01,1,1,true",
                        FIFTH + ",2025-10-01,2,1,true",
                        SIXTH + ",2025-10-01,2,1,true");
    }

    @Test
    void holdEachCommuneOnceUnderItsKey() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select area_id, string_agg(unit_key || case when is_before then ''"
                                        + " else '!' end, ' ' order by unit_key)"
                                        + " from reporting.area_unit"
                                        + " where area_id in ('%s', '%s', '%s') group by area_id"
                                                .formatted(MERGED, FIFTH, SIXTH)
                                        + " order by area_id"))
                .containsExactly(
                        MERGED + ",00002@2014-04-01 00003@2014-04-01 10006@2025-07-01!",
                        FIFTH + ",00005@2014-04-01 00005@2025-10-01! 10007@2025-07-01",
                        SIXTH + ",00005@2025-07-01 00006@2014-04-01 10008@2025-10-01!");
        assertThat(
                        warehouse.rows(
                                "select count(*), count(distinct unit_key) from reporting.area_unit"))
                .containsExactly("17,17");
    }

    @Test
    void addUpWhatTheirCommunesSentThroughBothReforms() throws Exception {
        assertThat(sums("citizens", "2025-Q1"))
                .containsExactly(
                        SPLIT + ",1000,1000,1,1",
                        MERGED + ",500,500,2,2",
                        RENAMED + ",400,400,1,1",
                        FIFTH + ",500,500,1,1",
                        SIXTH + ",600,600,1,1",
                        "none,700,700,1,");
        assertThat(sums("citizens", "2025-Q3"))
                .containsExactly(
                        SPLIT + ",,900,4,5",
                        MERGED + ",510,510,1,1",
                        RENAMED + ",410,410,1,1",
                        FIFTH + ",505,505,1,1",
                        SIXTH + ",610,610,1,1");
        assertThat(sums("citizens", "2025-Q4"))
                .containsExactly(FIFTH + ",515,515,1,1", SIXTH + ",620,620,1,1");
    }

    @Test
    void leaveASumOutIfACellLacks() throws Exception {
        assertThat(sums("university_or_above", "2025-Q1"))
                .contains(FIFTH + ",,,1,1", MERGED + ",90,90,2,2");
    }

    @Test
    void takeWhatACommuneHasNoRowOfForNone() throws Exception {
        assertThat(sums("classes", "2025-Q3")).containsExactly(MERGED + ",7,7,1,1");
    }

    @Test
    void holdWhatOfficesOfDistrictsSentInNone() throws Exception {
        assertThat(sums("headcount", "2025-Q1")).containsExactly("none,10,10,1,");
    }

    @Test
    void giveTheSameTotalsAsTheUnits() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select count(*), count(*) filter (where sent.total is distinct"
                                        + " from added.total) from"
                                        + " (select quarter, dataset, figure, sum(value) as total"
                                        + " from reporting.figure where is_additive group by all)"
                                        + " as sent full join"
                                        + " (select quarter, dataset, figure,"
                                        + " sum(value_reported) as total"
                                        + " from reporting.area_figure group by all) as added"
                                        + " using (quarter, dataset, figure)"))
                .containsExactly("19,0");
    }

    /** Xã Ba is a difficult commune: other thresholds for the shares of 5.2, the same for 5.1. */
    @Test
    void recomputeSharesWhereAllCommunesHaveTheSameConditions() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select quarter, indicator, numerator, denominator, rate,"
                                        + " threshold_pct, result from reporting.area_indicator"
                                        + " where level = 1 and area_id = '%s' order by all"
                                                .formatted(MERGED)))
                .containsExactly(
                        "2025-Q1,5.1,400,500,0.800000,60,met",
                        "2025-Q3,5.1,,,,,not_assessable",
                        "2025-Q3,5.2,150,510,0.294118,50,not_met",
                        "2025-Q4,5.1,,,,,not_assessable",
                        "2025-Q4,5.2,,,,,not_assessable");
        assertThat(
                        warehouse.rows(
                                "select indicator, numerator, denominator, threshold_pct, result"
                                        + " from reporting.area_indicator where level = 1"
                                        + " and area_id = '%s' and quarter = '2025-Q1'"
                                                .formatted(FIFTH)
                                        + " order by all"))
                .containsExactly("5.1,,,,not_assessable", "5.2,,,,not_assessable");
    }
}
