package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices fill them in: the figures stay the same, and every repair is said. */
class RepairedTablesTest {

    private static final String LITERACY = "literacy.csv";

    @TempDir Path inbox;
    private CleanSubmission submission;
    private List<List<Object>> clean = List.of();

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
        clean = submission.rows("literacy");
    }

    private void addLines(String... lines) throws IOException {
        List<String> all = new ArrayList<>(submission.lines(LITERACY));
        all.addAll(List.of(lines));
        submission.write(LITERACY, all);
    }

    private void insertLine(int line, String text) throws IOException {
        List<String> all = new ArrayList<>(submission.lines(LITERACY));
        all.add(line - 1, text);
        submission.write(LITERACY, all);
    }

    private void assertSameFiguresWith(String... findings) {
        assertThat(submission.found()).containsExactlyInAnyOrder(findings);
        assertThat(submission.rows("literacy")).hasSize(4).isEqualTo(clean);
    }

    @Test
    void saysOnceForAColumnHowItsNumbersWereRead() throws IOException {
        submission.replace(LITERACY, "9177,", "9.177,");
        submission.replace(LITERACY, "9883,", "9 883,");
        submission.replace(LITERACY, "9172", "\"9,172\"");
        assertSameFiguresWith(
                "number-form literacy.csv 2 population 9.177 9177",
                "number-form literacy.csv 2 literate_level_1 9,172 9172");
    }

    @Test
    void readsAFileAgainWhenOnlyTheWholeTellsANumber() throws IOException {
        submission.replace(LITERACY, "9177,", "9.000,");
        submission.replace("totals.csv", "47065", "46888");
        assertThat(submission.found())
                .containsExactlyInAnyOrder(
                        "count-above-total literacy.csv 2 literate_level_1 9172"
                                + " ≤ population = 9000",
                        "number-form literacy.csv 2 population 9.000 9000");
        submission.replace(LITERACY, ",9883,", ",9883.000,");
        assertThat(submission.found()).contains("number-form literacy.csv 2 population 9.000 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tổng cộng", "TỔNG CỘNG:", "Cộng", "Toàn phường", "Tổng số Phường Ba Đình"})
    void leavesOutALineOfTotals(String label) throws IOException {
        addLines("," + label + ",,47065,,");
        assertSameFiguresWith("total-line literacy.csv 6 - " + label + " -");
    }

    @Test
    void leavesOutALineOfTotalsWhereverItStands() throws IOException {
        insertLine(2, "Tổng số,,,47.065,,");
        insertLine(4, ",Cộng,,9177,9172,9054");
        insertLine(6, ",Cộng,,9883,,");
        assertSameFiguresWith("total-line literacy.csv 2 - Tổng số -");
    }

    @Test
    void saysWhereALineOfTotalsDisagrees() throws IOException {
        addLines(",Tổng cộng,,47066,,1");
        assertSameFiguresWith(
                "total-line literacy.csv 6 - Tổng cộng -",
                "total-line-disagrees literacy.csv 6 population 47066 47065",
                "total-line-disagrees literacy.csv 6 literate_level_2 1 46424");
    }

    @Test
    void saysWhereALineOfTotalsAboveTheRowsDisagrees() throws IOException {
        insertLine(2, ",Tổng cộng,,1,,");
        assertSameFiguresWith(
                "total-line literacy.csv 2 - Tổng cộng -",
                "total-line-disagrees literacy.csv 2 population 1 47065");
    }

    @Test
    void leavesOutLinesOfWordsBelowTheTable() throws IOException {
        addLines(
                "Ghi chú: số liệu sơ bộ,,,,,",
                ",\"Hà Nội, ngày 20 tháng 9 năm 2025\",,,,",
                ",Người lập biểu,,Thủ trưởng đơn vị,,");
        assertSameFiguresWith("footer-lines literacy.csv 6 - 3 -");
    }

    @Test
    void refusesLinesOfWordsAmongTheRows() throws IOException {
        insertLine(3, "Ghi chú: số liệu sơ bộ,,,,,");
        assertThat(submission.found())
                .contains(
                        "missing-value literacy.csv 3 age_band  15-25, 26-35, 36-60, 61+",
                        "wrong-type literacy.csv 3 commune_code Ghi chú: số liệu sơ bộ"
                                + " 00001 … 99999");
    }

    @Test
    void refusesFiguresWithoutCodeAndName() throws IOException {
        addLines(",,15-25,12,,");
        assertThat(submission.found())
                .contains("missing-value literacy.csv 6 commune_code  00001 … 99999");
        submission.replace(LITERACY, ",,15-25,12,,", ",Xã Lạ,,12,,");
        assertThat(submission.found())
                .contains("missing-value literacy.csv 6 commune_code  00001 … 99999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1),(2),(3),(4),(5),(6)",
                "A,B,C,1,2,3",
                "-1,-2,-3,-4,-5,-6",
                "A,B,1,2,3,4=3-2"
            })
    void leavesOutTheRowThatNumbersTheColumns(String row) throws IOException {
        insertLine(2, row);
        String first = row.substring(0, row.indexOf(',', row.indexOf(',') + 1)).replace(',', ' ');
        assertSameFiguresWith("numbering-row literacy.csv 2 - " + first + " -");
    }

    @Test
    void leavesOutARowOfNumbersOnlyBelowTheHeader() throws IOException {
        insertLine(3, "(1),(2),(3),(4),(5),(6)");
        assertThat(submission.found())
                .contains("wrong-type literacy.csv 3 commune_code (1) 00001 … 99999");
    }

    @Test
    void ignoresAColumnOfRowNumbers() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : submission.lines(LITERACY)) {
            lines.add((lines.isEmpty() ? "STT" : lines.size()) + "," + line);
        }
        submission.write(LITERACY, lines);
        assertSameFiguresWith("ignored-column literacy.csv 1 STT STT -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng dân số",
                "Dân số (người)",
                "Dân số *",
                "Dan so",
                "POPULATION:",
                "Dân  số",
                "dân_số"
            })
    void takesAnotherTitleThatLeavesNoDoubt(String title) throws IOException {
        submission.replace(LITERACY, "population", title);
        assertSameFiguresWith("header-alias literacy.csv 1 population " + title + " population");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dân số", "DÂN SỐ", "population"})
    void saysNothingOfTheTitlesOfTheTemplate(String title) throws IOException {
        submission.replace(LITERACY, "population", title);
        assertSameFiguresWith();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dân số (nghìn người)", "Dân số nữ", "Số dân (người)"})
    void refusesATitleThatCouldMeanSomethingElse(String title) throws IOException {
        submission.replace(LITERACY, "population", title);
        assertThat(submission.check().findings())
                .extracting(finding -> finding.rule())
                .contains("unknown-column");
    }

    @Test
    void keepsNoBytesOfAFileWithDataOfPeople() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : submission.lines(LITERACY)) {
            lines.add(line + (lines.isEmpty() ? ",Họ và tên" : ",Nguyễn Văn An"));
        }
        submission.write(LITERACY, lines);
        assertThat(submission.found())
                .containsExactly("personal-data-column literacy.csv 1 Họ và tên Họ và tên -");
        assertThat(submission.check().archivable()).isFalse();
        assertThat(submission.check().findings().toString()).doesNotContain("Nguyễn");
    }

    @Test
    void mapsTheOlderTemplate() throws IOException {
        submission.replace("cover.csv", "2025.1", "2024.1");
        submission.replace(LITERACY, "literate_level_1", "Số người biết chữ mức 1");
        assertSameFiguresWith(
                "older-template cover.csv 2 value 2024.1 2025.1",
                "header-alias literacy.csv 1 literate_level_1 Số người biết chữ mức 1"
                        + " literate_level_1");
        assertThat(submission.check().status()).isEqualTo("accepted_with_warnings");
    }

    @Test
    void saysOnceForAColumnThatItsCodesLostZeros() throws IOException {
        submission.replace(LITERACY, "00004,", "4,");
        assertSameFiguresWith("leading-zeros literacy.csv 2 commune_code 4 00004");
    }

    @Test
    void readsAFormAsOfficesFillItIn() throws IOException {
        List<String> form = new ArrayList<>();
        form.add("UBND PHƯỜNG BA ĐÌNH;;;;;;");
        form.add("THỐNG KÊ NGƯỜI BIẾT CHỮ;;;;;;");
        form.add(
                "TT;Mã xã/phường;Tên xã;Nhóm tuổi;Dân số (người);Biết chữ mức độ 1;Số người biết"
                        + " chữ mức 2");
        form.add("A;B;C;1;2;3;4=3-2");
        List<String> lines = submission.lines(LITERACY);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String figures =
                    "%,d;%,d;%,d"
                            .formatted(
                                    Long.valueOf(cells[3]),
                                    Long.valueOf(cells[4]),
                                    Long.valueOf(cells[5]));
            form.add(
                    String.join(
                            ";",
                            String.valueOf(form.size() - 3),
                            "4",
                            "P. Ba Đình",
                            cells[2],
                            figures.replace(',', '.')));
        }
        form.add(";Tổng cộng;;;47.065;;");
        form.add(";;;;Hà Nội, ngày 20/9/2025;;");
        form.add(";Người lập biểu;;;Chủ tịch;;");
        submission.write(LITERACY, form);
        List<List<Object>> named =
                clean.stream()
                        .map(
                                row -> {
                                    List<Object> copy = new ArrayList<>(row);
                                    copy.set(1, "P. Ba Đình");
                                    return List.copyOf(copy);
                                })
                        .toList();
        assertThat(submission.found())
                .extracting(finding -> finding.substring(0, finding.indexOf(' ')))
                .containsExactlyInAnyOrder(
                        "separator",
                        "title-lines",
                        "header-alias",
                        "header-alias",
                        "header-alias",
                        "ignored-column",
                        "numbering-row",
                        "leading-zeros",
                        "number-form",
                        "number-form",
                        "number-form",
                        "total-line",
                        "footer-lines");
        assertThat(submission.rows("literacy")).isEqualTo(named);
    }
}
