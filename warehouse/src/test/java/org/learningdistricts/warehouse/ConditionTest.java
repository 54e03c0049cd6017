package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a unit was judged as it was: every condition and its figures. */
class ConditionTest {

    /** What a condition comes to by its figures alone. */
    private static final String RECOMPUTED =
            """
            case
                when rule = 'evidence' then result
                when rule = 'share' and numerator is not null and denominator > 0 then
                    if(100 * numerator >= threshold_pct * denominator, 'met', 'not_met')
                when rule = 'increase' and denominator is null and missing is null then
                    if(numerator > previous_numerator, 'met', 'not_met')
                when rule = 'increase' and denominator > 0 and previous_denominator > 0
                        and missing is null then
                    if(
                        cast(numerator as hugeint) * cast(previous_denominator as hugeint)
                        > cast(previous_numerator as hugeint) * cast(denominator as hugeint),
                        'met', 'not_met'
                    )
                when rule = 'communes' and denominator > 0
                        and 100 * numerator >= threshold_pct * denominator then 'met'
                when rule = 'communes' and denominator > 0
                        and 100 * (numerator + coalesce(undecided, 0))
                        < threshold_pct * denominator then 'not_met'
                else 'not_assessable'
            end
            """;

    private static final String JOINED =
            """
            case
                when bool_or(recomputed = 'not_met') then 'not_met'
                when bool_or(recomputed = 'not_assessable') then 'not_assessable'
                else 'met'
            end
            """;

    private static Warehouse sample;

    private static Warehouse cases;

    @BeforeAll
    static void build() throws Exception {
        sample = SharedWarehouses.conformance();
        cases = SharedWarehouses.conditionCases();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "district"})
    void giveTheVerdictsByThemselves(String level) throws Exception {
        String basis = "district".equals(level) ? ", basis" : "";
        String key = "quarter, %s_key, level%s, indicator".formatted(level, basis);
        String conditions = "reporting." + level + "_condition";
        for (Warehouse warehouse : List.of(sample, cases)) {
            assertThat(
                            warehouse.rows(
                                    "select %s from %s where result <> %s"
                                            .formatted(key, conditions, RECOMPUTED)))
                    .isEmpty();
            assertThat(
                            warehouse.rows(
                                    "select %1$s, result from reporting.%2$s_indicator except select %1$s, %3$s from (select *, %4$s as recomputed from %5$s) group by all"
                                            .formatted(key, level, JOINED, RECOMPUTED, conditions)))
                    .isEmpty();
        }
        assertThat(sample.rows("select count(distinct result) from " + conditions))
                .containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "district"})
    void decideWithTheFiguresThatTheIndicatorShows(String level) throws Exception {
        String basis = "district".equals(level) ? ", basis" : "";
        String columns =
                "quarter, %s_key, level%s, indicator, cast(numerator as bigint),"
                        + " cast(denominator as bigint), rate, threshold_pct";
        String shown = columns.formatted(level, basis);
        assertThat(
                        sample.rows(
                                "(select %1$s from reporting.%2$s_indicator where numerator is not null) except (select %1$s from reporting.%2$s_condition where is_deciding)"
                                        .formatted(shown, level)))
                .isEmpty();
        assertThat(
                        sample.rows(
                                "(select %1$s from reporting.%2$s_condition where is_deciding) except (select %1$s from reporting.%2$s_indicator)"
                                        .formatted(shown, level)))
                .isEmpty();
    }

    @Test
    void nameEachConditionOfAnIndicatorOnce() throws Exception {
        assertThat(
                        sample.rows(
                                "select indicator, standard, condition, rule, threshold_pct,"
                                        + " source_vi, source_en from reporting.commune_condition"
                                        + " where quarter = '2025-Q1' and level = 1"
                                        + " and commune_code = '00004' and indicator >= '4.2'"
                                        + " and indicator < '4.4' order by all"))
                .containsExactly(
                        "4.2,primary-1,a,share,90,NĐ 20/2014/NĐ-CP Điều 9,Decree 20/2014/NĐ-CP, article 9",
                        "4.2,primary-1,b,share,80,NĐ 20/2014/NĐ-CP Điều 9,Decree 20/2014/NĐ-CP, article 9",
                        "4.2,primary-2,b,share,95,NĐ 20/2014/NĐ-CP Điều 10,Decree 20/2014/NĐ-CP, article 10",
                        "4.2,primary-2,c,share,80,NĐ 20/2014/NĐ-CP Điều 10,Decree 20/2014/NĐ-CP, article 10",
                        "4.2,primary-2,d,share,100,NĐ 20/2014/NĐ-CP Điều 10,Decree 20/2014/NĐ-CP, article 10",
                        "4.3,literacy-1,a,share,90,NĐ 20/2014/NĐ-CP Điều 20,Decree 20/2014/NĐ-CP, article 20",
                        "4.3,lower-secondary-1,b,share,80,NĐ 20/2014/NĐ-CP Điều 14,Decree 20/2014/NĐ-CP, article 14",
                        "4.3,lower-secondary-2,b,share,90,NĐ 20/2014/NĐ-CP Điều 15,Decree 20/2014/NĐ-CP, article 15",
                        "4.3,primary-1,a,share,90,NĐ 20/2014/NĐ-CP Điều 9,Decree 20/2014/NĐ-CP, article 9",
                        "4.3,primary-1,b,share,80,NĐ 20/2014/NĐ-CP Điều 9,Decree 20/2014/NĐ-CP, article 9");
    }

    @Test
    void measureTheDistanceToTheThreshold() throws Exception {
        assertThat(
                        cases.rows(
                                "select level, rate, margin_pct, result, missing"
                                        + " from reporting.commune_condition where indicator = '5.1'"
                                        + " and district_code = '277' and commune_code in"
                                        + " (select unit_code from reporting.unit where unit_level ="
                                        + " 'commune' and parent_code = '277'"
                                        + " order by unit_code limit 7)"
                                        + " order by level, commune_code"))
                .containsExactly(
                        "1,0.799524,19.952381,met,",
                        "1,0.599886,-0.011432,not_met,",
                        "1,0.600000,0.000000,met,",
                        "1,,,not_assessable,titles.recognised[citizen]",
                        "1,,,not_assessable,",
                        "1,,,not_assessable,titles.recognised[citizen]; workforce.citizens",
                        "1,0.650000,5.000000,met,",
                        "2,0.799524,-0.047619,not_met,",
                        "2,0.599886,-20.011432,not_met,",
                        "2,0.600000,-20.000000,not_met,",
                        "2,,,not_assessable,titles.recognised[citizen]",
                        "2,,,not_assessable,",
                        "2,,,not_assessable,titles.recognised[citizen]; workforce.citizens",
                        "2,0.650000,-15.000000,not_met,");
    }

    @Test
    void haveASentenceForEachResultInBothLanguages() throws Exception {
        for (String view : List.of("commune_condition", "district_condition")) {
            for (Warehouse warehouse : List.of(sample, cases)) {
                assertThat(
                                warehouse.rows(
                                        "select rule, result, explanation_vi, explanation_en from"
                                                + " reporting.%s where explanation_vi is null or"
                                                        .formatted(view)
                                                + " explanation_en is null or explanation_vi like"
                                                + " '%{%' or explanation_en like '%{%'"))
                        .isEmpty();
            }
        }
    }
}
