package org.learningdistricts.app.cli;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.learningdistricts.answers.OfficeClerk;

/**
 * What clerks are likely to do wrong in the template of Quận Ba Đình, and how one puts it right who
 * does what the page says, where it says so, and otherwise knows no more than the right figure.
 *
 * @param said place, message and remedy, word for word
 */
record LikelyMistake(
        String name,
        Consumer<OfficeClerk> made,
        BiConsumer<OfficeClerk, PageWords> mended,
        List<String> said) {

    static final List<LikelyMistake> ALL =
            List.of(
                    new LikelyMistake(
                            "letters in a figure",
                            clerk -> clerk.type("Trình độ công dân", "E3", "khoảng 3000"),
                            (clerk, page) -> clerk.type(page.sheet(), page.cell(), "3292"),
                            List.of(
                                    "trang tính Trình độ công dân · ô E3 · cột Có trình độ CMKT",
                                    "Ô «Có trình độ CMKT» phải là số nguyên từ 0 trở lên; đang ghi «khoảng"
                                            + " 3000».",
                                    "Cách sửa: Sửa ô thành số nguyên từ 0 trở lên, ví dụ 1250; bằng không"
                                            + " thì ghi 0, không áp dụng thì ghi x, chưa có số liệu thì để"
                                            + " trống ô.")),
                    new LikelyMistake(
                            "part above its total",
                            clerk -> clerk.type("Bồi dưỡng kỹ năng số", "E5", "9999"),
                            (clerk, page) -> clerk.type(page.sheet(), page.cell(), "15"),
                            List.of(
                                    "trang tính Bồi dưỡng kỹ năng số · ô E5 · cột Đã bồi dưỡng kỹ năng số cơ"
                                            + " bản",
                                    "«Đã bồi dưỡng kỹ năng số cơ bản» (9.999) lớn hơn «Tổng số» (16).",
                                    "Cách sửa: Đối chiếu các số này với nguồn số liệu rồi sửa số sai.")),
                    new LikelyMistake(
                            "negative figure",
                            clerk -> clerk.type("Danh hiệu học tập", "F6", "-12"),
                            (clerk, page) -> clerk.type(page.sheet(), page.cell(), "12"),
                            List.of(
                                    "trang tính Danh hiệu học tập · ô F6 · cột Công nhận",
                                    "Ô «Công nhận» phải là số nguyên từ 0 trở lên; đang ghi «-12».",
                                    "Cách sửa: Sửa ô thành số nguyên từ 0 trở lên, ví dụ 1250; bằng không"
                                            + " thì ghi 0, không áp dụng thì ghi x, chưa có số liệu thì để"
                                            + " trống ô.")),
                    new LikelyMistake(
                            "decimal in a count",
                            clerk -> clerk.type("Trung tâm học tập cộng đồng", "J3", "12,5"),
                            (clerk, page) -> clerk.type(page.sheet(), page.cell(), "12"),
                            List.of(
                                    "trang tính Trung tâm học tập cộng đồng · ô J3 · cột Số lớp",
                                    "Ô «Số lớp» phải là số nguyên từ 0 trở lên; đang ghi «12,5».",
                                    "Cách sửa: Sửa ô thành số nguyên từ 0 trở lên, ví dụ 1250; bằng không"
                                            + " thì ghi 0, không áp dụng thì ghi x, chưa có số liệu thì để"
                                            + " trống ô.")),
                    new LikelyMistake(
                            "answer outside the list",
                            clerk -> clerk.type("Minh chứng", "D6", "rồi"),
                            (clerk, page) ->
                                    clerk.type(
                                            page.sheet(),
                                            page.cell(),
                                            page.found("Sửa ô thành «(có)» hoặc «không»")),
                            List.of(
                                    "trang tính Minh chứng · ô D6 · cột Đạt",
                                    "Ô «Đạt» phải là «có» hoặc «không»; đang ghi «rồi».",
                                    "Cách sửa: Sửa ô thành «có» hoặc «không»; chưa có thông tin thì để trống ô.")),
                    new LikelyMistake(
                            "day that is none",
                            clerk -> clerk.type("Minh chứng", "F7", "31/06/2025"),
                            (clerk, page) ->
                                    clerk.type(
                                            page.sheet(),
                                            page.cell(),
                                            page.found("ví dụ ([\\d/]+)")),
                            List.of(
                                    "trang tính Minh chứng · ô F7 · cột Ngày văn bản",
                                    "Ô «Ngày văn bản» phải là một ngày, ghi dạng ngày/tháng/năm; đang ghi"
                                            + " «31/06/2025»: tháng 6 năm 2025 không có ngày 31.",
                                    "Cách sửa: Sửa ô thành một ngày, ghi dạng ngày/tháng/năm, ví dụ"
                                            + " 15/06/2025; nếu không có thì để trống ô.")),
                    new LikelyMistake(
                            "decision after the quarter",
                            clerk -> clerk.type("Quyết định công nhận", "E3", "10/07/2025"),
                            (clerk, page) ->
                                    clerk.type(
                                            page.sheet(),
                                            page.cell(),
                                            page.found("không sau (\\S+)\\)")),
                            List.of(
                                    "trang tính Quyết định công nhận · ô E3 · cột Ngày quyết định",
                                    "«Ngày quyết định» là 10/07/2025, sau ngày cuối quý.",
                                    "Cách sửa: Nếu gõ nhầm thì sửa ngày (không sau 30/06/2025); nếu ngày đúng"
                                            + " thì xóa dòng này (không xóa được dòng thì xóa trắng các ô của dòng) và báo cáo ở quý ra quyết định.")),
                    new LikelyMistake(
                            "code of another unit",
                            clerk -> clerk.type("Phổ cập giáo dục", "A14", "00037"),
                            (clerk, page) ->
                                    clerk.type(
                                            page.sheet(),
                                            page.cell(),
                                            page.found(
                                                    "báo cáo cho: Phường Thành Công \\((\\d+)\\)")),
                            List.of(
                                    "trang tính Phổ cập giáo dục · ô A14 · cột Mã xã",
                                    "Phường Phúc Tân (00037) không thuộc đơn vị báo cáo.",
                                    "Cách sửa: Sửa lại mã của dòng này; đơn vị chỉ báo cáo cho: Phường Thành"
                                            + " Công (00034), Phường Phúc Xá (00001), Phường Trúc Bạch (00004), Phường"
                                            + " Vĩnh Phúc (00006), Phường Cống Vị (00007) … (13).")),
                    new LikelyMistake(
                            "row twice",
                            clerk -> clerk.repeatRow("Biết chữ", 8),
                            (clerk, page) -> clerk.deleteRow(page.sheet(), page.row()),
                            List.of(
                                    "trang tính Biết chữ · ô C9 · cột Nhóm tuổi",
                                    "Phường Trúc Bạch, 36-60 tuổi đã có ở dòng 8; mỗi xã, mỗi nhóm tuổi chỉ"
                                            + " ghi một dòng.",
                                    "Cách sửa: Xem dòng này và dòng 8: ghi lại cho đúng xã, nhóm tuổi của từng"
                                            + " dòng, hoặc xóa dòng thừa (không xóa được dòng thì xóa trắng các ô"
                                            + " của dòng); nếu đã xóa mà «Tổng kiểm tra» không tự tính"
                                            + " lại thì sửa số dòng và tổng; rồi gửi lại.")),
                    new LikelyMistake(
                            "line of totals",
                            clerk ->
                                    clerk.type("Trình độ công dân", "B15", "Tổng cộng")
                                            .type("Trình độ công dân", "C15", "=SUM(C2:C14)"),
                            (clerk, page) -> clerk.deleteRow(page.sheet(), page.row()),
                            List.of(
                                    "trang tính Trình độ công dân · dòng 15",
                                    "Dòng «Tổng cộng» nằm dưới bảng «Trình độ công dân» và bị «Tổng kiểm tra»"
                                            + " tính như một dòng số liệu, nên số dòng hoặc tổng không khớp.",
                                    "Cách sửa: Xóa dòng 15 («Tổng cộng»): bảng không cần dòng tổng. Nếu «Tổng"
                                            + " kiểm tra» không tự tính lại thì sửa số dòng thành 13 và sửa tổng, rồi"
                                            + " gửi lại.")),
                    new LikelyMistake(
                            "note below a table",
                            clerk ->
                                    clerk.type(
                                            "Danh hiệu học tập",
                                            "A70",
                                            "Ghi chú: số liệu tạm tính"),
                            (clerk, page) ->
                                    clerk.deleteRow(
                                            "Danh hiệu học tập",
                                            Integer.parseInt(
                                                    page.found(
                                                            "trang tính Danh hiệu học tập · dòng (70)"))),
                            List.of(
                                    "trang tính Danh hiệu học tập · dòng 70",
                                    "Dòng 70 (ghi chú hoặc nơi ký) nằm dưới bảng «Danh hiệu học tập» và bị"
                                            + " «Tổng kiểm tra» tính như một dòng số liệu: ở đó ghi 66 dòng, trong"
                                            + " bảng có 65 dòng.",
                                    "Cách sửa: Xóa dòng 70: ghi chú và nơi ký không đặt dưới bảng. Nếu «Tổng"
                                            + " kiểm tra» không tự tính lại thì sửa số dòng thành 65, rồi gửi lại.")),
                    new LikelyMistake(
                            "control total typed over",
                            clerk -> clerk.type("Tổng kiểm tra", "D5", "999"),
                            (clerk, page) ->
                                    clerk.type(
                                            page.sheet(),
                                            page.cell(),
                                            page.found("thành ([\\d.]+) nếu")),
                            List.of(
                                    "trang tính Tổng kiểm tra · ô D5 · cột Tổng kiểm tra",
                                    "«Tổng kiểm tra» ghi tổng «Tổng số» của bảng «Danh hiệu học tập» là 999,"
                                            + " cộng các dòng trong bảng được 252.364.",
                                    "Cách sửa: Kiểm tra các số trong cột; sửa số sai (số ghi dưới dạng chữ"
                                            + " thì công thức không cộng: gõ lại), hoặc sửa tổng ở «Tổng kiểm tra»"
                                            + " thành 252.364 nếu bảng đúng, rồi gửi lại.")),
                    new LikelyMistake(
                            "number as a text",
                            clerk -> clerk.type("Biết chữ", "D2", "'1.422"),
                            (clerk, page) ->
                                    clerk.type(
                                            "Biết chữ",
                                            page.found("trang tính Biết chữ · ô (D\\d+)"),
                                            page.found("Gõ lại số (\\d+)")),
                            List.of(
                                    "trang tính Biết chữ · ô D2 · cột Dân số",
                                    "Ô «Dân số» ghi số «1.422» dưới dạng chữ, nên công thức ở «Tổng kiểm tra»"
                                            + " không cộng số này.",
                                    "Cách sửa: Gõ lại số 1422 vào ô; nếu ô vẫn coi đó là chữ (số nằm bên trái"
                                            + " ô) thì chép một ô số bên cạnh dán vào đây rồi gõ lại. Nếu «Tổng kiểm"
                                            + " tra» không tự tính lại thì sửa tổng của cột thành 183219, rồi gửi"
                                            + " lại.")),
                    new LikelyMistake(
                            "required cell left empty",
                            clerk -> clerk.type("Kinh tế", "C2", ""),
                            (clerk, page) ->
                                    clerk.type(
                                            page.sheet(),
                                            page.cell(),
                                            page.found("ví dụ (\\d+)\\.")),
                            List.of(
                                    "trang tính Kinh tế · ô C2 · cột Năm",
                                    "Ô «Năm» phải có giá trị nhưng đang để trống.",
                                    "Cách sửa: Điền một năm ghi đủ bốn chữ số, ví dụ 2025.")),
                    new LikelyMistake(
                            "row deleted",
                            clerk -> clerk.deleteRow("Biết chữ", 7),
                            (clerk, page) ->
                                    clerk.repeatRow("Biết chữ", 6)
                                            .type(
                                                    "Biết chữ",
                                                    "C7",
                                                    page.found("\\(00004\\): ([^.]+)\\."))
                                            .type("Biết chữ", "D7", "969")
                                            .type("Biết chữ", "E7", "968")
                                            .type("Biết chữ", "F7", "963"),
                            List.of(
                                    "trang tính Biết chữ",
                                    "Bảng thiếu 1 dòng lẽ ra phải có: Phường Trúc Bạch (00004): 26-35 tuổi.",
                                    "Cách sửa: Thêm các dòng này (ô chưa có số liệu thì để trống), sửa số"
                                            + " dòng và tổng ở «Tổng kiểm tra» nếu không tự tính lại, tăng «Lần gửi» ở"
                                            + " bìa thêm 1, rồi gửi lại. Khi còn thiếu, các chỉ tiêu cần số liệu này"
                                            + " của những xã, phường trên không đánh giá được, nên không thể đạt danh"
                                            + " hiệu.")),
                    new LikelyMistake(
                            "table deleted",
                            clerk -> clerk.deleteSheet("Kinh tế"),
                            (clerk, page) ->
                                    clerk.bringSheet("Kinh tế")
                                            .type(page.sheet(), page.cell(), "1")
                                            .type(page.sheet(), "D" + page.row(), "135.682"),
                            List.of(
                                    "trang tính Tổng kiểm tra · ô B10 · cột Số dòng",
                                    "«Tổng kiểm tra» có bảng «Kinh tế» (số dòng: #REF!), nhưng bảng này không"
                                            + " có trong báo cáo.",
                                    "Cách sửa: Thêm bảng «Kinh tế»; nếu dòng của bảng này ở «Tổng kiểm tra»"
                                            + " hiện #REF! thì ghi lại số dòng và tổng; rồi gửi lại cả báo cáo. Nếu"
                                            + " bảng đã có dưới tên khác thì đổi tên trang tính hoặc tệp đó thành «Kinh"
                                            + " tế».")),
                    new LikelyMistake(
                            "code on the cover",
                            clerk -> clerk.type("Bìa", "B4", "002"),
                            (clerk, page) ->
                                    clerk.type(
                                            page.sheet(),
                                            page.cell(),
                                            page.found("của Quận Ba Đình \\((\\d+)\\): sửa")),
                            List.of(
                                    "trang tính Bìa · ô B4 · cột Giá trị",
                                    "Bìa ghi mã đơn vị «002» (Quận Hoàn Kiếm), nhưng báo cáo được gửi dưới tên Quận Ba Đình"
                                            + " (001) (tệp «001.xlsx»).",
                                    "Cách sửa: Nếu là báo cáo của Quận Ba Đình (001): sửa mã trên bìa thành 001."
                                            + " Nếu là báo cáo của Quận Hoàn Kiếm (002): đổi tên tệp «001.xlsx» thành"
                                            + " «002.xlsx».")));

    @Override
    public String toString() {
        return name;
    }
}
