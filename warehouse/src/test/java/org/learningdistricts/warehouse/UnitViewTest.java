package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The units as analysts join and sort them. */
class UnitViewTest {

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        warehouse = SharedWarehouses.empty();
    }

    @Test
    void holdsAUnitInItsTimeWithTheUnitAbove() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select * exclude (sort_key) from reporting.unit"
                                        + " where unit_code in ('001', '00097')"
                                        + " order by valid_from, unit_code"))
                .contains(
                        "district,001,2014-04-01,2025-06-30,001@2014-04-01,Quận Ba Đình,Ba Đình,"
                                + "Quận,01,01@2008-08-01,2025-01-01,2025-06-30",
                        "commune,00097,2025-07-01,,00097@2025-07-01,Phường Hồng Hà,Hồng Hà,"
                                + "Phường,01,01@2008-08-01,2025-07-01,")
                .anyMatch(row -> row.contains("Phường Tứ Liên,Tứ Liên,Phường,003,003@2014-04-01,,"))
                .hasSize(3);
    }

    @Test
    void namesEachUnitOnceByItsKey() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select count(*) - count(distinct unit_level || unit_key),"
                                        + " count(*) filter (where unit_level = 'unknown')"
                                        + " from reporting.unit"))
                .containsExactly("0,0");
    }

    @Test
    void sortsAsVietnameseDoes() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select name_without_prefix from reporting.unit"
                                        + " where valid_from = date '2025-07-01' order by sort_key"))
                .containsSubsequence(
                        "An Khánh",
                        "Ba Đình",
                        "Ba Vì",
                        "Bạch Mai",
                        "Bát Tràng",
                        "Bất Bạt",
                        "Cầu Giấy",
                        "Chương Dương",
                        "Cửa Nam",
                        "Dương Hòa",
                        "Dương Nội",
                        "Đa Phúc",
                        "Đại Mỗ",
                        "Đan Phượng",
                        "Gia Lâm",
                        "Ô Chợ Dừa",
                        "Ô Diên",
                        "Quảng Bị",
                        "Ứng Hòa",
                        "Vĩnh Hưng",
                        "Xuân Mai");
        assertThat(
                        warehouse.rows(
                                "select sort_key from reporting.unit"
                                        + " where not regexp_full_match(split_part(sort_key, '|', 1),"
                                        + " '[a-z0-9 ~-]+')"))
                .isEmpty();
    }

    @Test
    void linksFormerCommunesToThoseThatTookOver() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select * from reporting.unit_succession"
                                        + " where old_name = 'Phường Phúc Xá'"))
                .containsExactly(
                        "00001@"
                                + warehouse
                                        .rows(
                                                "select valid_from from reporting.unit"
                                                        + " where name = 'Phường Phúc Xá'")
                                        .get(0)
                                + ",00097@2025-07-01,2025-07-01,Phường Phúc Xá,Phường Hồng Hà,true");
        assertThat(
                        warehouse.rows(
                                "select count(*) from reporting.unit_succession as link"
                                        + " left join reporting.unit as old_unit"
                                        + " on old_unit.unit_key = link.old_key"
                                        + " left join reporting.unit as new_unit"
                                        + " on new_unit.unit_key = link.new_key"
                                        + " where old_unit.name is distinct from link.old_name"
                                        + " or new_unit.name is distinct from link.new_name"))
                .containsExactly("0");
    }
}
