package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;

/**
 * What people do to the template, and what they are told: the cause, where it lies, and what to do
 * in this very file, in the words of the form. That nothing else is found is held by SamplesTest.
 */
class PeopleSamplesTest {

    private static final String ADD_ROWS =
            "Thêm các dòng này (ô chưa có số liệu thì để trống), sửa số dòng và tổng ở «Tổng kiểm"
                    + " tra» nếu không tự tính lại, tăng «Lần gửi» ở bìa thêm 1, rồi gửi lại. Khi còn thiếu, các chỉ tiêu"
                    + " cần số liệu này của những xã, phường trên không đánh giá được, nên không"
                    + " thể đạt danh hiệu.";
    private static final String NUMBER =
            "Sửa ô thành số nguyên từ 0 trở lên, ví dụ 1250; bằng không thì ghi 0,"
                    + " không áp dụng thì ghi x, chưa có số liệu thì để trống ô.";

    @Test
    void aRowThatWasDeletedIsNamedAndWhatItMeans() {
        CheckedSubmission checked = JudgedSamples.ofPeople("row-deleted");
        assertThat(checked.status()).isEqualTo("accepted_with_warnings");
        assertThat(said(checked))
                .containsExactly(
                        "rows-missing Biết chữ - -",
                        "Bảng thiếu 1 dòng lẽ ra phải có: Phường Trúc Bạch (00004): 26-35 tuổi.",
                        ADD_ROWS);
    }

    @Test
    void aCommuneThatWasDeletedIsNamedInEachTable() {
        CheckedSubmission checked = JudgedSamples.ofPeople("commune-deleted");
        assertThat(checked.status()).isEqualTo("accepted_with_warnings");
        assertThat(said(checked))
                .containsExactly(
                        "rows-missing Biết chữ - -",
                        "Bảng thiếu 4 dòng lẽ ra phải có: Phường Thành Công (00034).",
                        ADD_ROWS,
                        "rows-missing Phổ cập giáo dục - -",
                        "Bảng thiếu 1 dòng lẽ ra phải có: Phường Thành Công (00034).",
                        ADD_ROWS,
                        "rows-missing Trình độ công dân - -",
                        "Bảng thiếu 1 dòng lẽ ra phải có: Phường Thành Công (00034).",
                        ADD_ROWS);
    }

    @Test
    void aSheetThatWasRenamedIsReadByItsTitles() {
        CheckedSubmission checked = JudgedSamples.ofPeople("sheet-renamed");
        assertThat(checked.status()).isEqualTo("accepted");
        assertThat(said(checked))
                .containsExactly(
                        "sheet-name Sheet2 - -",
                        "Trang tính «Sheet2» được hiểu là bảng «Biết chữ».",
                        "Không cần làm gì nếu đúng; lần sau đặt tên trang tính là «Biết chữ».");
    }

    @Test
    void aTableThatWasLeftAsItCameHasNoFigures() {
        CheckedSubmission checked = JudgedSamples.ofPeople("table-left-empty");
        assertThat(checked.status()).isEqualTo("accepted_with_warnings");
        assertThat(said(checked))
                .containsExactly(
                        "no-figures Kinh tế - -",
                        "Bảng «Kinh tế» có 1 dòng nhưng chưa điền số liệu nào.",
                        "Điền số liệu, tăng «Lần gửi» ở bìa thêm 1, rồi gửi lại; nếu quý này không"
                                + " có số liệu thì không cần làm gì, nhưng các chỉ tiêu cần bảng"
                                + " này không đánh giá được.");
        assertThat(checked.tables())
                .filteredOn(table -> table.contract().name().equals("economy"))
                .singleElement()
                .satisfies(
                        table -> assertThat(Objects.requireNonNull(table.rows()).rows()).isZero());
    }

    @Test
    void aLineOfTotalsIsToldWhereItStands() {
        CheckedSubmission checked = JudgedSamples.ofPeople("total-line-added");
        assertThat(checked.status()).isEqualTo(CheckedSubmission.REJECTED);
        assertThat(said(checked))
                .endsWith(
                        "total-line-counted Biết chữ 54 -",
                        "Dòng «Tổng cộng» nằm dưới bảng «Biết chữ» và bị «Tổng kiểm tra» tính như"
                                + " một dòng số liệu, nên số dòng hoặc tổng không khớp.",
                        "Xóa dòng 54 («Tổng cộng»): bảng không cần dòng tổng. Nếu «Tổng kiểm tra»"
                                + " không tự tính lại thì sửa số dòng thành 52 và sửa tổng, rồi gửi"
                                + " lại.");
    }

    @Test
    void aCodeOfAnotherCommuneIsToldInItsOwnRowAndNotInThatWhichHasItRightly() {
        CheckedSubmission checked = JudgedSamples.ofPeople("code-of-another-commune");
        assertThat(checked.status()).isEqualTo(CheckedSubmission.REJECTED);
        assertThat(said(checked))
                .containsExactly(
                        "name-disagrees Biết chữ 6 commune_name",
                        "Ô «Tên xã» ghi «Phường Trúc Bạch», nhưng mã bên cạnh là của Phường Vĩnh"
                                + " Phúc (00006).",
                        "Xem mã và tên, cái nào đúng; sửa cái sai. Nếu cả dòng là của đơn vị khác"
                                + " thì sửa mã.",
                        "duplicate-key Biết chữ 6 commune_code",
                        "Phường Vĩnh Phúc, 15-25 tuổi đã có ở dòng 10; mỗi xã, mỗi nhóm tuổi chỉ"
                                + " ghi một dòng.",
                        "Xem dòng này và dòng 10: ghi lại cho đúng xã, nhóm tuổi của từng dòng, hoặc xóa"
                                + " dòng thừa (không xóa được dòng thì xóa trắng các ô của dòng);"
                                + " nếu đã xóa mà «Tổng kiểm tra» không tự tính lại thì"
                                + " sửa số dòng và tổng; rồi gửi lại.");
    }

    @Test
    void manyMistakesAreToldInTheWordsOfTheForm() {
        CheckedSubmission checked = JudgedSamples.ofPeople("many-mistakes");
        assertThat(checked.status()).isEqualTo(CheckedSubmission.REJECTED);
        assertThat(errors(checked))
                .containsExactly(
                        "count-above-total Biết chữ 5 literate_level_1",
                        "«Biết chữ mức độ 1» (99.999) lớn hơn «Dân số» (1.350).",
                        "Đối chiếu các số này với nguồn số liệu rồi sửa số sai.",
                        "unknown-code Biết chữ 6 commune_code",
                        "Ô «Mã xã» ghi «00099», không phải mã của đơn vị nào đang có trong quý.",
                        "Sửa thành mã đúng; đơn vị báo cáo cho: Phường Trúc Bạch (00004), Phường"
                                + " Phúc Xá (00001), Phường Vĩnh Phúc (00006), Phường Cống Vị (00007),"
                                + " Phường Liễu Giai (00008) … (13).",
                        "wrong-type Biết chữ 11 population",
                        "Ô «Dân số» phải là số nguyên từ 0 trở lên; đang ghi «khoảng 2000».",
                        NUMBER,
                        "wrong-type Biết chữ 14 population",
                        "Ô «Dân số» phải là số nguyên từ 0 trở lên; đang ghi «-5».",
                        NUMBER,
                        "wrong-type Biết chữ 18 population",
                        "Ô «Dân số» phải là số nguyên từ 0 trở lên; đang ghi «12,5».",
                        NUMBER,
                        "wrong-type Trình độ công dân 4 citizens",
                        "Ô «Số công dân» phải là số nguyên từ 0 trở lên; đang ghi «chưa có».",
                        NUMBER,
                        "wrong-type Trình độ công dân 5 university_or_above",
                        "Ô «Đại học trở lên» phải là số nguyên từ 0 trở lên; đang ghi «85%»,"
                                + " là tỷ lệ phần trăm.",
                        NUMBER.replace(
                                ", ví dụ",
                                ", là số lượng (người, trẻ, lớp…) chứ không phải tỷ lệ, ví dụ"),
                        "wrong-type Minh chứng 4 document_date",
                        "Ô «Ngày văn bản» phải là một ngày, ghi dạng ngày/tháng/năm; đang ghi"
                                + " «17/25/2025»: không có tháng 25.",
                        "Sửa ô thành một ngày, ghi dạng ngày/tháng/năm, ví dụ 15/06/2025; nếu"
                                + " không có thì để trống ô.",
                        "wrong-type Minh chứng 6 met",
                        "Ô «Đạt» phải là «có» hoặc «không»; đang ghi «rồi».",
                        "Sửa ô thành «có» hoặc «không»; chưa có thông tin thì để trống ô.",
                        "merged-cells Biết chữ 5 population",
                        "Các ô D5:D6 trong bảng bị gộp, nên không biết giá trị là của dòng nào, cột"
                                + " nào.",
                        "Bỏ gộp các ô D5:D6, điền giá trị đúng vào từng ô, rồi gửi lại.",
                        "row-count-mismatch Tổng kiểm tra 4 rows",
                        "«Tổng kiểm tra» ghi bảng «Trình độ công dân» có 14 dòng, trong bảng có 13"
                                + " dòng.",
                        "Xem bảng có thiếu, thừa hay lặp dòng, dưới bảng có dòng chữ nào bị tính"
                                + " không; sửa bảng, hoặc sửa số dòng ở"
                                + " «Tổng kiểm tra» thành 13 nếu bảng đúng, rồi gửi lại.");
    }

    /** Rule and place, message and remedy of each finding. */
    private static List<String> said(CheckedSubmission checked) {
        return checked.findings().stream()
                .flatMap(f -> List.of(place(f), f.messageVi(), f.remedyVi()).stream())
                .toList();
    }

    private static List<String> errors(CheckedSubmission checked) {
        return checked.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .flatMap(f -> List.of(place(f), f.messageVi(), f.remedyVi()).stream())
                .toList();
    }

    private static String place(Finding finding) {
        return "%s %s %s %s"
                .formatted(
                        finding.rule(),
                        finding.sheet(),
                        Objects.toString(finding.row(), "-"),
                        Objects.toString(finding.column(), "-"));
    }
}
