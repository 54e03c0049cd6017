package org.learningdistricts.answers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.reference.Quarter;

class OfficeTemplateTest {

    private static final LastFigures LAST =
            new LastFigures(
                    Quarter.parse("2025-Q1"),
                    Map.of(
                            "literacy",
                            List.of(
                                    Map.of(
                                            "commune_code",
                                            "00001",
                                            "age_band",
                                            "26-35",
                                            "population",
                                            1530L,
                                            "literate_level_1",
                                            "x")),
                            "learning_centres",
                            List.of(
                                    Map.of(
                                            "centre_id",
                                            "HT-1",
                                            "commune_code",
                                            "00004",
                                            "centre_name",
                                            "TTHTCĐ",
                                            "has_office",
                                            true,
                                            "classes",
                                            22L)),
                            "recognitions",
                            List.of(
                                    Map.of(
                                            "unit_code",
                                            "001",
                                            "level",
                                            1,
                                            "decision_number",
                                            "500/QĐ-UBND",
                                            "decision_date",
                                            LocalDate.of(2024, 5, 20)),
                                    Map.of(
                                            "unit_code",
                                            "99999",
                                            "level",
                                            1,
                                            "decision_number",
                                            "9",
                                            "decision_date",
                                            LocalDate.of(2024, 5, 20))),
                            "economy",
                            List.of(
                                    Map.of(
                                            "unit_code",
                                            "001",
                                            "year",
                                            2025,
                                            "income_per_capita",
                                            new BigDecimal("160.900000000000000000")))));

    @Test
    void hasASheetForEachTableThatTheUnitSends() throws IOException {
        assertThat(MadeTemplate.ofDistrict(LastFigures.NONE).sheets())
                .containsExactly(
                        "Hướng dẫn",
                        "Bìa",
                        "Biết chữ",
                        "Phổ cập giáo dục",
                        "Trình độ công dân",
                        "Danh hiệu học tập",
                        "Trung tâm học tập cộng đồng",
                        "Bồi dưỡng kỹ năng số",
                        "Minh chứng",
                        "Quyết định công nhận",
                        "Kinh tế",
                        "Tổng kiểm tra");
        assertThat(MadeTemplate.ofCommune().sheets()).hasSize(11).doesNotContain("Kinh tế");
    }

    @Test
    void noSheetIsDeletedByAccident() throws IOException {
        assertThat(MadeTemplate.ofCommune().book().isStructureLocked()).isTrue();
    }

    @Test
    void keepsToTheSchemaOfWorkbooks() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LAST);
        assertThat(template.book().getCTWorkbook().validate()).isTrue();
        for (String name : template.sheets()) {
            XSSFSheet sheet = template.book().getSheet(name);
            assertThat(sheet.getCTWorksheet().validate()).as(name).isTrue();
        }
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertThat(MadeTemplate.bytes("district", "001", "2025-Q2", LAST))
                .isEqualTo(MadeTemplate.bytes("district", "001", "2025-Q2", LAST));
    }

    @Test
    void saysOnTheCoverWhoseItIs() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LastFigures.NONE);
        assertThat(List.of(2, 3, 4, 5, 6, 7, 8))
                .extracting(row -> template.row("Bìa", row))
                .containsExactly(
                        List.of("Phiên bản mẫu", "2025.1"),
                        List.of("Quý", "2025-Q2"),
                        List.of("Mã đơn vị", "001"),
                        List.of("Tên đơn vị", "Quận Ba Đình"),
                        List.of("Ngày lập", ""),
                        List.of("Cơ quan lập", ""),
                        List.of("Lần gửi", "1"));
    }

    @Test
    void hasARowForEachUnitAndCode() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LastFigures.NONE);
        assertThat(template.book().getSheet("Biết chữ").getLastRowNum()).isEqualTo(13 * 4);
        assertThat(template.row("Biết chữ", 3))
                .containsExactly("00001", "Phường Phúc Xá", "26-35 tuổi", "", "", "");
        assertThat(template.book().getSheet("Minh chứng").getLastRowNum()).isEqualTo(13 * 9 + 10);
        assertThat(template.row("Minh chứng", 13 * 9 + 11))
                .containsExactly(
                        "001",
                        "Quận Ba Đình",
                        "Chỉ tiêu 2.4",
                        "",
                        "",
                        "",
                        "Đơn vị cấp huyện được trang bị dịch vụ, công cụ số");
        assertThat(MadeTemplate.ofCommune().book().getSheet("Biết chữ").getLastRowNum())
                .isEqualTo(4);
    }

    @Test
    void namesTheUnitOfMeasureInTheTitle() throws IOException {
        assertThat(MadeTemplate.ofDistrict(LastFigures.NONE).row("Kinh tế", 1))
                .contains("Thu nhập bình quân đầu người (triệu đồng)");
    }

    @Test
    void letsOnlyCellsToFillInBeChanged() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LAST);
        for (String name : template.sheets()) {
            XSSFSheet sheet = template.book().getSheet(name);
            assertThat(sheet.getProtect()).as(name).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            assertThat(template.open(name, 1)).as(name).isEmpty();
        }
        assertThat(template.open("Biết chữ", 2)).isEqualTo("DEF");
        assertThat(template.open("Minh chứng", 2)).isEqualTo("DEF");
        assertThat(template.open("Trung tâm học tập cộng đồng", 5)).isEqualTo("ACDEFGHIJK");
        assertThat(template.open("Quyết định công nhận", 9)).isEqualTo("BCDEF");
        assertThat(template.open("Tổng kiểm tra", 2)).isEmpty();
        assertThat(template.open("Bìa", 6)).isEqualTo("B");
        assertThat(template.open("Bìa", 3)).isEmpty();
    }

    @Test
    void tellsOfEveryColumnHowItIsFilledIn() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LAST);
        for (Contract dataset : MadeTemplate.CONTRACTS.datasets()) {
            List<? extends DataValidation> rules =
                    template.book().getSheet(dataset.titleVi()).getDataValidations();
            assertThat(rules)
                    .as(dataset.name())
                    .hasSize(template.open(dataset.titleVi(), 2).length())
                    .allMatch(DataValidation::getShowPromptBox)
                    .allMatch(DataValidation::getShowErrorBox)
                    .allMatch(rule -> rule.getErrorStyle() == DataValidation.ErrorStyle.STOP);
        }
    }

    @Test
    void showsFiguresThatWereAcceptedLast() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LAST);
        assertThat(template.row("Biết chữ", 1).subList(6, 9))
                .containsExactly(
                        "Kỳ trước: Dân số (2025-Q1)",
                        "Kỳ trước: Biết chữ mức độ 1 (2025-Q1)",
                        "Kỳ trước: Biết chữ mức độ 2 (2025-Q1)");
        assertThat(template.row("Biết chữ", 3).subList(3, 9))
                .containsExactly("", "", "", "1530", "x", "");
        assertThat(template.row("Kinh tế", 2).subList(9, 11)).containsExactly("2025", "160.9");
        assertThat(template.row("Danh hiệu học tập", 1)).hasSize(6);
    }

    @Test
    void takesOverWhatNamesARowAndAsksForItsFiguresAnew() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LAST);
        assertThat(template.row("Trung tâm học tập cộng đồng", 2))
                .containsExactly(
                        "HT-1",
                        "00004",
                        "Phường Trúc Bạch",
                        "TTHTCĐ",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "có",
                        "",
                        "",
                        "",
                        "",
                        "22",
                        "");
        assertThat(template.row("Quyết định công nhận", 2))
                .containsExactly(
                        "001", "Quận Ba Đình", "Mức độ 1", "500/QĐ-UBND", "2024-05-20", "");
        assertThat(template.row("Quyết định công nhận", 3)).containsOnly("");
        assertThat(template.book().getSheet("Quyết định công nhận").getLastRowNum()).isEqualTo(31);
    }

    @Test
    void storesWhatItsFormulasGive() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LAST);
        template.type("Biết chữ!D2", "10").type("Biết chữ!D3", "x").type("Biết chữ!D4", "5");
        assertThat(template.row("Tổng kiểm tra", 2))
                .containsExactly("Biết chữ", "52", "Dân số", "0");
        assertThat(template.calculated("Tổng kiểm tra!D2")).isEqualTo("15.0");
        assertThat(template.row("Tổng kiểm tra", 9))
                .containsExactly("Quyết định công nhận", "1", "", "");
    }

    @Test
    void findsTheCodeOfAChosenUnit() throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LAST);
        template.type("Quyết định công nhận!B3", "Phường Phúc Xá");
        template.type("Quyết định công nhận!B4", "Phường Lạ");
        assertThat(template.calculated("Quyết định công nhận!A2")).isEqualTo("\"001\"");
        assertThat(template.calculated("Quyết định công nhận!A3")).isEqualTo("\"00001\"");
        assertThat(template.calculated("Quyết định công nhận!A4")).isEqualTo("\"\"");
        assertThat(template.calculated("Quyết định công nhận!A5")).isEqualTo("\"\"");
    }
}
