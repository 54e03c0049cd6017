package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of a condition, in both languages. */
class ConditionSentenceTest {

    private static Warehouse cases;

    @BeforeAll
    static void build() throws Exception {
        cases = SharedWarehouses.conditionCases();
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
                        + Places.communes(ConditionCases.DISTRICT).get(5)
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
