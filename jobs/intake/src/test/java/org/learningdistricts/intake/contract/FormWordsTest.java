package org.learningdistricts.intake.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.table.Labels;
import org.learningdistricts.schemas.Schemas;

class FormWordsTest {

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final FormWords WORDS = CONTRACTS.formWords();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    private static Stream<Contract> tables() {
        return Stream.concat(
                Stream.of(CONTRACTS.cover(), CONTRACTS.totals()), CONTRACTS.datasets().stream());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họ và tên",
                "HỌ TÊN học viên",
                "Họ, tên",
                "Full name",
                "Số CCCD",
                "Số CMND/CCCD",
                "Căn cước công dân",
                "Ngày sinh",
                "Ngày, tháng, năm sinh",
                "Số điện thoại",
                "SĐT",
                "date_of_birth",
                "E-mail"
            })
    void knowsColumnsWithDataOfPeople(String title) {
        assertThat(WORDS.isPersonal(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tên", "Số hộ", "Ghi chú", "Cán bộ", "Chú hộ lý", "Năm", "STT", ""})
    void takesNoOtherColumnForDataOfPeople(String title) {
        assertThat(WORDS.isPersonal(title)).isFalse();
    }

    @Test
    void takesNoColumnOfTheTemplateForAnythingElse() {
        assertThat(tables().flatMap(table -> table.fields().stream()))
                .allSatisfy(
                        field -> {
                            List<String> titles = new ArrayList<>();
                            titles.add(field.name());
                            titles.add(field.titleVi());
                            WORDS.aliases().forEach(other -> titles.add(other.alias()));
                            assertThat(titles).noneMatch(WORDS::isPersonal);
                            assertThat(titles).noneMatch(WORDS::isIgnorable);
                        });
    }

    @Test
    void namesOnlyColumnsThatAreThere() {
        assertThat(
                        tables().flatMap(
                                        table ->
                                                table.fields().stream()
                                                        .flatMap(
                                                                f ->
                                                                        WORDS
                                                                                .aliasesOf(
                                                                                        table, f,
                                                                                        DAY)
                                                                                .stream()))
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        WORDS.aliases().stream().map(ColumnAlias::alias).distinct().toList());
    }

    @Test
    void leavesNoTwoColumnsOfATableAlikeWithoutTheirAccents() {
        assertThat(tables())
                .allSatisfy(
                        table -> {
                            Map<String, String> columns = new HashMap<>();
                            for (Field field : table.fields()) {
                                List<String> titles =
                                        new ArrayList<>(WORDS.aliasesOf(table, field, DAY));
                                titles.add(field.name());
                                titles.add(field.titleVi());
                                for (String title : titles) {
                                    assertThat(columns.put(Labels.words(title), field.name()))
                                            .as(title)
                                            .isIn(null, field.name());
                                }
                            }
                        });
    }

    @Test
    void usesAnOldTitleInItsTimeOnly() {
        Contract literacy = CONTRACTS.byTableName("literacy").orElseThrow();
        Field population = literacy.fields().get(literacy.indexOf("population"));
        assertThat(WORDS.aliasesOf(literacy, population, LocalDate.of(2025, 12, 31)))
                .containsExactly("Tổng dân số");
        assertThat(WORDS.aliasesOf(literacy, population, LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void mapsTheOlderTemplateOnly() {
        assertThat(WORDS.mapsTemplate("2024.1")).isTrue();
        assertThat(WORDS.mapsTemplate("2023.1")).isFalse();
        assertThat(WORDS.mapsTemplate(CONTRACTS.version())).isFalse();
    }

    @Test
    void knowsUnitsOfMeasureByTheType() {
        assertThat(WORDS.isMeasuredIn(FieldType.INTEGER, "NGƯỜI")).isTrue();
        assertThat(WORDS.isMeasuredIn(FieldType.INTEGER, "nghìn người")).isFalse();
        assertThat(WORDS.isMeasuredIn(FieldType.NUMBER, "triệu đồng/người/năm")).isTrue();
        assertThat(WORDS.isMeasuredIn(FieldType.NUMBER, "nghìn đồng")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng cộng", "TỔNG CỘNG:", "Cộng", "Tổng số", "tong", "Toàn quận"})
    void knowsLabelsOfTotalLines(String text) {
        assertThat(WORDS.isTotal(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Phường Cộng Hòa", "Tổng kiểm tra", "Tổng dân số"})
    void takesNothingElseForATotalLine(String text) {
        assertThat(WORDS.isTotal(text)).isFalse();
    }

    private static String foreignUnit(String table, String... texts) {
        Contract contract = CONTRACTS.byTableName(table).orElseThrow();
        return WORDS.foreignUnit(contract, List.of(texts)).orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: nghìn đồng",
                "ĐVT: 1000 đồng",
                "Biểu 9 (Đơn vị tính: 1.000 đồng/người)",
                "Đơn vị: tỷ đồng",
                "Đơn vị tính: triệu đồng, nghìn người",
                "Đơn vị tính: %",
                "Đơn vị tính: đồng",
                "Đơn vị tính nghìn đồng",
                "ĐVT: 1.000đ",
                "Đơn vị tính: triệu đồng/tháng",
                "Đơn vị tính: triệu đồng / người / tháng",
                "nghìn đồng",
                "(Nghìn người)",
                "BIỂU 7. KINH TẾ (nghìn đồng)",
                "Thu nhập tính bằng nghìn đồng",
                "Tỷ lệ %",
                "Tỷ lệ (%)"
            })
    void knowsAUnitOfMeasureInWhichFiguresWouldDiffer(String text) {
        assertThat(foreignUnit("economy", "Hà Nội", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: triệu đồng",
                "ĐVT: Triệu đồng/người/năm",
                "Đơn vị: Phường Phúc Đồng",
                "Đơn vị: Đồng Mai",
                "Đơn vị: người",
                "Đơn vị tính: người; triệu đồng.",
                "Đơn vị tính: người. Quý III/2025",
                "Đơn vị báo cáo: quận Ba Đình",
                "BÁO CÁO 1000 NGƯỜI",
                "Tỷ lệ đạt 98%",
                "(triệu đồng/người/năm)",
                "Triệu đồng",
                "Kỷ niệm 1000 năm (Thăng Long)",
                ""
            })
    void takesNoOtherLineForAUnitOfMeasure(String text) {
        assertThat(foreignUnit("economy", text)).isEqualTo("none");
    }

    @Test
    void knowsTheTitlesOfAListOfPeople() {
        assertThat(WORDS.announcesPeople(List.of("STT", "Họ và tên", "Ngày sinh"))).isTrue();
        assertThat(WORDS.announcesPeople(List.of("Họ và tên", "", "Số điểm"))).isFalse();
        assertThat(WORDS.announcesPeople(List.of("(Ký, họ tên)", "(Ký, ghi rõ họ tên)"))).isFalse();
        assertThat(WORDS.announcesPeople(List.of("Điện thoại: 024.1234567", "Email: x@hanoi.vn")))
                .isFalse();
    }

    @Test
    void knowsAUnitOfMeasureInTheNextCell() {
        assertThat(foreignUnit("literacy", "", "Đơn vị tính:", "", "triệu người"))
                .isEqualTo("Đơn vị tính: triệu người");
    }

    @Test
    void knowsWhatStandsBelowATable() {
        assertThat(WORDS.isNote("(Ký, đóng dấu)")).isTrue();
        assertThat(WORDS.isNote("TM. ỦY BAN NHÂN DÂN")).isTrue();
        assertThat(WORDS.isNote("Trung tâm TM")).isFalse();
        assertThat(WORDS.isNote("Kỳ Anh")).isFalse();
    }
}
