package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure in force in long form, and the way to it from a condition. */
class FigureViewTest {

    @TempDir static Path folder;

    private static Warehouse sample;

    private static Warehouse cases;

    @BeforeAll
    static void build() throws Exception {
        sample = SharedWarehouses.conformance();
        LakeFixture made = new LakeFixture(folder.resolve("made"));
        made.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a")
                        .with("workforce", Tables.WORKFORCE, "00001,,1,1,1,1"));
        made.load(
                "l2",
                "2025-03-20T10:00",
                Sent.district("2025-Q1", "001", "b")
                        .with("workforce", Tables.WORKFORCE, "00001,,100,x,,7", "00004,,200,,,")
                        .with("literacy", Tables.LITERACY, "00001,,15-25,100,95,")
                        .with(
                                "learning_centres",
                                Tables.CENTRES,
                                "TT-1,00001,,Một,yes,no,,x,yes,3,40")
                        .with("staff_training", Tables.STAFF, "001,,cadre,5,4")
                        .with("evidence", Tables.EVIDENCE, "00001,,1.1,no,12/QD,2025-01-02")
                        .with("economy", Tables.ECONOMY, "001,,2025,70.25,,,,,"));
        cases = Warehouse.of(made, folder);
    }

    private static String figures(String where) {
        return "select figure, member, cast(value as varchar), missing from reporting.figure where "
                + where
                + " order by dataset, figure, member";
    }

    @Test
    void holdsEveryCellOfTheVersionInForceInLongForm() throws Exception {
        assertThat(cases.rows(figures("unit_code = '00001' and dataset = 'workforce'")))
                .containsExactly(
                        "citizens,,100.000000000000000000,",
                        "population_15_plus,,,not_applicable",
                        "technically_qualified,,,not_reported",
                        "university_or_above,,7.000000000000000000,");
        assertThat(cases.rows(figures("dataset = 'literacy'")))
                .containsExactly(
                        "literate_level_1,15-25,95.000000000000000000,",
                        "literate_level_2,15-25,,not_reported",
                        "population,15-25,100.000000000000000000,");
    }

    @Test
    void showsFlagsAsOneAndZeroUnderWhatNamesTheRow() throws Exception {
        assertThat(cases.rows(figures("dataset = 'learning_centres'")))
                .containsExactly(
                        "classes,TT-1,3.000000000000000000,",
                        "has_bookshelf,TT-1,0.000000000000000000,",
                        "has_it_equipment,TT-1,,not_reported",
                        "has_office,TT-1,1.000000000000000000,",
                        "it_in_management,TT-1,,not_applicable",
                        "it_in_teaching,TT-1,1.000000000000000000,",
                        "learners,TT-1,40.000000000000000000,");
        assertThat(cases.rows(figures("dataset = 'evidence'")))
                .containsExactly("met,1.1,0.000000000000000000,");
    }

    @ParameterizedTest
    @CsvSource({
        "population, Dân số (15-25 tuổi), Population (Aged 15-25), true",
        "headcount, Tổng số (cán bộ), Headcount (cadre), true",
        "classes, Số lớp, Classes, true",
        "has_office, Có phòng làm việc, Has an office, false",
        "income_per_capita, Thu nhập bình quân đầu người, Income per capita (million đồng), false"
    })
    void namesAFigureAsTheFormDoes(String figure, String vi, String en, boolean isAdditive)
            throws Exception {
        assertThat(
                        cases.rows(
                                "select name_vi, name_en, is_additive from reporting.figure"
                                        + " where figure = '"
                                        + figure
                                        + "'"))
                .containsExactly(vi + "," + en + "," + isAdditive);
    }

    @Test
    void saysWhoSentItAndWhereItStands() throws Exception {
        assertThat(
                        cases.rows(
                                "select submission_unit_code, f.submission_key = v.submission_key,"
                                        + " f.unit_name, file, row_number, f.column_name"
                                        + " from reporting.figure f"
                                        + " inner join reporting.submission_version v"
                                        + " on v.known_to is null where figure = 'citizens'"
                                        + " order by f.unit_name"))
                .containsExactly(
                        "001,true,Phường Phúc Xá,workforce.csv,2,citizens",
                        "001,true,Phường Trúc Bạch,workforce.csv,3,citizens");
    }

    /** Of each condition, added up over its figures. */
    @ParameterizedTest
    @CsvSource({"commune, ''", "district, and basis = 'official'"})
    void leadsFromAConditionToItsCellsByTwoJoins(String level, String basis) throws Exception {
        assertThat(
                        sample.rows(
                                """
                                select rule, count(*), count(*) filter (
                                    where added is distinct from case role
                                        when 'numerator' then numerator
                                        when 'denominator' then denominator
                                        when 'previous_numerator' then previous_numerator
                                        when 'previous_denominator' then previous_denominator
                                        else if(result = 'met', 1, 0)
                                    end
                                ) as different
                                from (
                                    select c.*, w.role, sum(f.value) as added
                                    from reporting.%1$s_condition as c
                                    inner join reporting.condition_figure as w
                                        on w.unit_level = '%1$s'
                                        and (w.quarter, w.level, w.indicator, w.standard)
                                            = (c.quarter, c.level, c.indicator, c.standard)
                                        and (w.condition, w.applies_to)
                                            = (c.condition, c.applies_to)
                                    inner join reporting.figure as f
                                        on (f.quarter, f.unit_key, f.dataset, f.figure, f.member)
                                        = (c.quarter, c.%1$s_key, w.dataset, w.figure, w.member)
                                    where c.missing is null %2$s
                                    group by all
                                )
                                group by rule having different > 0 or count(*) < 10
                                """
                                        .formatted(level, basis)))
                .isEmpty();
    }
}
