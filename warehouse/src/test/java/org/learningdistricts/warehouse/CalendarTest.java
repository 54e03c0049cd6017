package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.schemas.Schemas;

/** The days and quarters of a warehouse, of which only some have submissions. */
class CalendarTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-10-01T08:00",
                Sent.district("2025-Q1", "001", "a")
                        .with("workforce", Tables.WORKFORCE, "00001,,100,90,80,70")
                        .finding("late"),
                Sent.commune("2025-Q3", "00004", "b").with("titles", Tables.TITLES));
        lake.deliver("l2", "2025-10-01T08:00", "ignored-file");
        warehouse = Warehouse.of(lake, folder);
    }

    @Test
    void knowsTheQuartersOfAllYearsAndWhichWereReceived() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select min(quarter), max(quarter), count(*) from core.dim_quarter"
                                        + " where quarter <> 'unknown'"))
                .containsExactly("2024-Q1,2030-Q4,28");
        assertThat(
                        warehouse.rows(
                                "select * exclude (is_received) from core.dim_quarter"
                                        + " where is_received order by quarter"))
                .containsExactly(
                        "2025-Q1,101,2025,1,2025-01-01,2025-03-31,20250331",
                        "2025-Q3,103,2025,3,2025-07-01,2025-09-30,20250930");
    }

    @Test
    void knowsEveryDayFromTheFirstWindowToTheEndOfTheFifthYear() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select min(date), max(date), count(*) - 1, max(date) - min(date) + 1"
                                        + " from core.dim_date"))
                .containsExactly("2024-12-15,2030-12-31,2208,2208");
        assertThat(
                        warehouse.rows(
                                "select * from core.dim_date where date_sk in"
                                        + " (0, 20241215, 20250314, 20250315, 20301215)"
                                        + " order by date_sk"))
                .containsExactly(
                        "0,,,,unknown,,,,,,",
                        "20241215,2024-12-15,2024,4,2024-Q4,12,15,Chủ Nhật,Sunday,false,2025-Q1",
                        "20250314,2025-03-14,2025,1,2025-Q1,3,14,Thứ Sáu,Friday,true,2025-Q1",
                        "20250315,2025-03-15,2025,1,2025-Q1,3,15,Thứ Bảy,Saturday,false,2025-Q2",
                        "20301215,2030-12-15,2030,4,2030-Q4,12,15,Chủ Nhật,Sunday,,");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-29,false,first day of Tet",
        "2025-02-01,false,an ordinary Saturday",
        "2025-04-07,false,Hung Kings",
        "2025-04-26,true,a Saturday on which is worked for 2 May",
        "2025-05-02,false,a Friday off",
        "2025-09-20,false,due on a Saturday",
        "2026-09-02,false,the last of the list",
        "2026-09-03,,beyond the list",
    })
    void tellsWorkingDays(LocalDate date, Boolean expected, String day) throws Exception {
        assertThat(
                        warehouse.rows(
                                "select is_working_day from core.dim_date where date = date '"
                                        + date
                                        + "'"))
                .as(day)
                .containsExactly(expected == null ? "" : expected.toString());
    }

    @Test
    void listsHolidaysInOrderEachWithItsSource() {
        List<String> lines =
                Schemas.bundled().text("calendar/public_holidays.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo("day,is_working,name_vi,name_en,source");
        List<String> days = lines.stream().skip(1).map(line -> line.substring(0, 10)).toList();
        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line -> line.matches("[^,]+,(true|false),[^,]+,[^,]+,(\".+\"|[^,]+)"));
        assertThat(lines.stream().filter(line -> line.contains(",true,")).map(CalendarTest::day))
                .as("only rest days are worked on instead")
                .allMatch(day -> day.getDayOfWeek().getValue() > 5);
    }

    private static LocalDate day(String line) {
        return LocalDate.parse(line.substring(0, 10));
    }

    @Test
    void judgesAndShowsReceivedQuartersAlone() throws Exception {
        List<String> objects =
                warehouse.rows(
                        "select distinct schema_name || '.' || table_name from duckdb_columns()"
                                + " where schema_name in ('core', 'engine', 'reporting')"
                                + " and column_name = 'quarter' and table_name not in"
                                + " ('dim_quarter', 'dim_date', 'dim_deadline')");
        assertThat(objects).hasSizeGreaterThan(40);
        for (String name : objects) {
            assertThat(warehouse.rows("select distinct quarter from " + name))
                    .as(name)
                    .isSubsetOf("2025-Q1", "2025-Q3", "unknown");
        }
        for (String name : keyedByQuarterAlone()) {
            assertThat(warehouse.rows("select distinct quarter_sk from engine." + name))
                    .as(name)
                    .isSubsetOf("101", "103");
        }
    }

    private static Set<String> keyedByQuarterAlone() throws SQLException {
        return new TreeSet<>(
                warehouse.rows(
                        "select table_name from duckdb_columns() where schema_name = 'engine'"
                                + " and column_name = 'quarter_sk'"));
    }

    @Test
    void everyFactOfAQuarterRefersToItsJudgedDay() throws Exception {
        List<String> facts =
                warehouse.rows(
                        "select table_name from duckdb_columns() where schema_name = 'core'"
                                + " and table_name like 'fact_%' and column_name = 'quarter'"
                                + " and table_name <> 'fact_change' order by table_name");
        assertThat(facts).contains("fact_finding", "fact_literacy").hasSize(13);
        assertThat(
                        warehouse.rows(
                                "select table_name from duckdb_constraints()"
                                        + " where constraint_type = 'FOREIGN KEY'"
                                        + " and referenced_table = 'dim_date' order by 1"))
                .isEqualTo(facts);
        for (String fact : facts) {
            assertThat(
                            warehouse.rows(
                                    "select distinct quarter, date_sk from core."
                                            + fact
                                            + " order by quarter"))
                    .as(fact)
                    .isSubsetOf("2025-Q1,20250331", "2025-Q3,20250930", "unknown,0");
        }
        assertThat(warehouse.rows("select distinct date_sk from core.fact_finding order by 1"))
                .containsExactly("0", "20250331");
    }
}
