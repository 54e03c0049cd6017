package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a unit was judged as it was: every condition, its figures and its sentence. */
class ConditionTest {

    private static final Path SAMPLE = Path.of("..", "sample-input", "conformance");
    private static final String DISTRICT = "277";

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

    @TempDir static Path folder;

    private static Warehouse sample;

    private static Warehouse cases;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "load-1",
                "2025-10-01T08:00",
                Inbox.read(SAMPLE.resolve("inbox")).toArray(Sent[]::new));
        sample = Warehouse.of(lake, folder);
        LakeFixture made = new LakeFixture(folder.resolve("made"));
        made.load("l1", "2025-03-19T10:00", cases());
        cases = Warehouse.of(made, folder);
    }

    /** Communes of one district: a case each, and a district that has no economy of last year. */
    private static Sent[] cases() {
        List<String> communes = Places.communes(DISTRICT);
        List<String> titles = new ArrayList<>(List.of(Tables.TITLES));
        List<String> workforce = new ArrayList<>(List.of(Tables.WORKFORCE));
        List<String> figures =
                List.of("1679|2100", "2099|3499", "60|100", "|100", "7|0", "x|", "1300|2000");
        for (int i = 0; i < figures.size(); i++) {
            String[] parts = figures.get(i).split("\\|", -1);
            titles.add(communes.get(i) + ",,citizen,,," + parts[0]);
            workforce.add(communes.get(i) + ",," + parts[1] + ",,,");
        }
        List<String> evidence =
                List.of(Tables.EVIDENCE, DISTRICT + ",,1.1,yes,,", DISTRICT + ",,1.2,no,,");
        List<String> recognitions =
                Stream.concat(
                                Stream.of(
                                        "unit_code,unit_name,level,decision_number,decision_date,"
                                                + "assessment_year"),
                                communes.stream()
                                        .limit(27)
                                        .map(code -> code + ",,1,QD-" + code + ",2024-06-01,2024"))
                        .toList();
        return new Sent[] {
            Sent.district("2025-Q1", DISTRICT, "a")
                    .with("titles", titles.toArray(String[]::new))
                    .with("workforce", workforce.toArray(String[]::new))
                    .with("evidence", evidence.toArray(String[]::new))
                    .with("recognitions", recognitions.toArray(String[]::new))
                    .with("economy", Tables.ECONOMY, DISTRICT + ",,2025,1234.5,1200,1000,951,,950"),
            Sent.district("2025-Q1", "001", "b")
                    .with("titles", Tables.TITLES, "00001,,citizen,,,599999")
                    .with("workforce", Tables.WORKFORCE, "00001,,1000000,,,")
                    .with("economy", Tables.ECONOMY, "001,,2025,70,70.25,1000,951,2000,1901"),
            Sent.district("2025-Q1", "002", "c")
                    .with("economy", Tables.ECONOMY, "002,,2025,70,,1000,951,0,0"),
            Sent.district("2025-Q1", "003", "d")
                    .with("economy", Tables.ECONOMY, "003,,2025,70,,2000,1950,4000,3901"),
        };
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

    private static List<String> sentences(String language, String where) throws Exception {
        return cases.rows(
                "select explanation_%s from reporting.%s order by all".formatted(language, where));
    }

    @Test
    void sayWhyInTheWordsOfTheLaw() throws Exception {
        String communes =
                "commune_condition where indicator = '5.1' and level = 2 and district_code = '277'"
                        + " and (numerator is not null or denominator is not null or commune_code ="
                        + " '"
                        + Places.communes(DISTRICT).get(5)
                        + "')";
        assertThat(sentences("vi", communes))
                .containsExactly(
                        "Tỷ lệ công dân đạt danh hiệu «Công dân học tập» là 59,99 % (2.099/3.499),"
                                + " thấp hơn mức 80 %: còn thiếu 701 người.",
                        "Tỷ lệ công dân đạt danh hiệu «Công dân học tập» là 60,00 % (60/100),"
                                + " thấp hơn mức 80 %: còn thiếu 20 người.",
                        "Tỷ lệ công dân đạt danh hiệu «Công dân học tập» là 65,00 % (1.300/2.000),"
                                + " thấp hơn mức 80 %: còn thiếu 300 người.",
                        "Tỷ lệ công dân đạt danh hiệu «Công dân học tập» là 79,95 % (1.679/2.100),"
                                + " thấp hơn mức 80 %: còn thiếu 1 người.",
                        "Tỷ lệ công dân đạt danh hiệu «Công dân học tập»: chưa đánh giá được, vì"
                                + " chưa có «Công nhận» (Danh hiệu học tập, công dân).",
                        "Tỷ lệ công dân đạt danh hiệu «Công dân học tập»: chưa đánh giá được, vì"
                                + " chưa có «Công nhận» (Danh hiệu học tập, công dân); «Số công"
                                + " dân» (Trình độ công dân).",
                        "Tỷ lệ công dân đạt danh hiệu «Công dân học tập»: chưa đánh giá được, vì"
                                + " mẫu số là 0.");
        assertThat(sentences("en", communes))
                .contains(
                        "The share of citizens with the Learning Citizen title is 79.95% (1,679 of"
                                + " 2,100), below the threshold of 80%: short by 1 (people).",
                        "The share of citizens with the Learning Citizen title cannot be assessed:"
                                + " its denominator is 0.",
                        "The share of citizens with the Learning Citizen title cannot be assessed:"
                                + " “Recognised” (Learning titles, citizen) not reported.");
        assertThat(
                        sentences(
                                "vi",
                                "commune_condition where indicator = '5.1' and level = 1"
                                        + " and rate = 0.6"))
                .containsExactly(
                        "Tỷ lệ công dân đạt danh hiệu «Công dân học tập» là 60,00 % (60/100), đạt"
                                + " mức 60 %.");
    }

    @Test
    void neverShowAnUnreachedThresholdAsReached() throws Exception {
        assertThat(
                        cases.rows(
                                "select rate, explanation_vi from reporting.commune_condition"
                                        + " where indicator = '5.1' and level = 1"
                                        + " and district_code = '001' and numerator is not null"))
                .containsExactly(
                        "0.599999,Tỷ lệ công dân đạt danh hiệu «Công dân học tập» là 59,99 %"
                                + " (599.999/1.000.000), thấp hơn mức 60 %: còn thiếu 1 người.");
    }

    @Test
    void sayWhyADistrictRoseOrDidNot() throws Exception {
        String increases =
                "district_condition where indicator in ('4.2', '4.3') and level = 1"
                        + " and basis = 'official' and numerator is not null";
        assertThat(sentences("vi", increases))
                .containsExactly(
                        "Thu nhập bình quân đầu người không tăng: năm trước 70,25, năm nay 70 triệu"
                                + " đồng.",
                        "Thu nhập bình quân đầu người tăng từ 1200 lên 1234,5 triệu đồng.",
                        "Thu nhập bình quân đầu người: chưa đánh giá được, vì chưa có «Thu nhập"
                                + " bình quân đầu người năm trước» (Kinh tế).",
                        "Thu nhập bình quân đầu người: chưa đánh giá được, vì chưa có «Thu nhập"
                                + " bình quân đầu người năm trước» (Kinh tế).",
                        "Tỷ lệ lao động có việc làm không tăng: năm trước 97,53 % (3.901/4.000),"
                                + " năm nay 97,50 % (1.950/2.000).",
                        "Tỷ lệ lao động có việc làm tăng từ 95,05 % (1.901/2.000) lên 95,10 %"
                                + " (951/1.000).",
                        "Tỷ lệ lao động có việc làm: chưa đánh giá được, vì chưa có «Lực lượng lao"
                                + " động năm trước» (Kinh tế).",
                        "Tỷ lệ lao động có việc làm: chưa đánh giá được, vì mẫu số là 0.");
        assertThat(sentences("en", increases))
                .contains(
                        "Per-capita income rose from 1200 to 1234.5 million VND.",
                        "The share of the labour force that is employed did not rise: 97.53%"
                                + " (3,901 of 4,000) the year before, now 97.50% (1,950 of 2,000).");
    }

    @Test
    void sayWhichCommunesCount() throws Exception {
        String share =
                "district_condition where indicator = '4.1' and level = 1 and district_code in"
                        + " ('001', '277')";
        assertThat(sentences("vi", share))
                .containsExactly(
                        "Tỷ lệ xã là Cộng đồng học tập cấp xã mức độ 1, theo quyết định công nhận,"
                                + " là 90,00 % (27/30), đạt mức 90 %.",
                        "Tỷ lệ xã là Cộng đồng học tập cấp xã mức độ 1: chưa đánh giá được, vì chưa"
                                + " nhận bảng Quyết định công nhận.",
                        "Tỷ lệ xã là Cộng đồng học tập cấp xã mức độ 1: chưa đánh giá được; tính từ"
                                + " số liệu mới có 0/13 đạt, 12 chưa kết luận.",
                        "Tỷ lệ xã là Cộng đồng học tập cấp xã mức độ 1: chưa đánh giá được; tính từ"
                                + " số liệu mới có 0/30 đạt, 29 chưa kết luận.");
    }

    @Test
    void sayWhatTheEvidenceSays() throws Exception {
        assertThat(
                        sentences(
                                "en",
                                "district_condition where indicator in ('1.1', '1.2', '1.3') and"
                                        + " level = 1 and basis = 'computed' and district_code ="
                                        + " '277'"))
                .containsExactly(
                        "Awareness work on lifelong learning carried out well: reported as met.",
                        "Lifelong Learning Week planned, held and reported cannot be assessed: the"
                                + " table Evidence has no answer.",
                        "Programmes, plans and directives issued and carried out fully and on time:"
                                + " reported as not met.");
        assertThat(
                        cases.rows(
                                "select distinct missing from reporting.district_condition"
                                        + " where indicator = '1.3' and district_code = '277'"))
                .containsExactly("evidence.met[1.3]");
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

    @Test
    void nameTheSameGapsInBothLanguages() throws Exception {
        String gaps = "list_sort(regexp_extract_all(sentence_%s, '[{][0-9]+'))";
        assertThat(
                        cases.rows(
                                "select * from core.dim_condition_sentence where "
                                        + gaps.formatted("vi")
                                        + " <> "
                                        + gaps.formatted("en")
                                        + " or regexp_matches(sentence_vi || sentence_en,"
                                        + " '[a-z_]{3,}[}]')"))
                .isEmpty();
    }
}
